package org.madang.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a licence in the database by its code. */
@Converter(autoApply = true)
public class LicenceConverter implements AttributeConverter<Licence, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Licence licence) {
        return licence == null ? null : licence.code();
    }

    @Override
    public @Nullable Licence convertToEntityAttribute(@Nullable String code) {
        return Licence.of(code).orElse(null);
    }
}
