package org.madang.media.film;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/**
 * What stands for the sound of a film to those who do not hear it: captions in WebVTT, or a transcript.
 *
 * @param captions whether these are captions
 */
record FilmWords(boolean captions, String text) {

    static final int MAX_BYTES = 512 << 10;
    static final int MAX_TRANSCRIPT = 20_000;
    private static final Pattern CUE = Pattern.compile(
            "(?m)^\\s*(?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}\\s+-->\\s+(?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}");

    /**
     * One of the two; the captions if there are both.
     *
     * @throws DomainException {@code film-without-words}, {@code not-captions} or {@code too-long} at the fields
     */
    static FilmWords of(byte @Nullable [] captions, @Nullable String transcript) {
        if (captions != null && captions.length > 0) {
            return new FilmWords(true, captions(captions));
        }
        var words = PlainText.text(transcript);
        if (words.isEmpty()) {
            throw DomainException.invalid("captions", "film-without-words");
        }
        if (words.length() > MAX_TRANSCRIPT) {
            throw DomainException.invalid("transcript", "too-long", Map.of("max", MAX_TRANSCRIPT));
        }
        PersonalData.refuseResidentNumbers(Map.of("transcript", words));
        return new FilmWords(false, words);
    }

    private static String captions(byte[] file) {
        try {
            var text = PlainText.text(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
            if (file.length <= MAX_BYTES
                    && text.startsWith("WEBVTT")
                    && CUE.matcher(text).find()) {
                PersonalData.refuseResidentNumbers(Map.of("captions", text));
                return text + "\n";
            }
        } catch (CharacterCodingException notText) {
            throw DomainException.invalid("captions", "not-captions");
        }
        throw DomainException.invalid("captions", "not-captions");
    }

    /** Name of the file. */
    String file() {
        return captions ? "captions.vtt" : "transcript.txt";
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
