package org.madang.media;

import java.net.URI;
import java.util.Optional;
import org.madang.shared.SettingValues;

/**
 * A bucket in a store that speaks the protocol of Amazon S3.
 *
 * @param url of the store, without the bucket
 */
record BucketSettings(URI url, String region, String bucket, String key, String secret) {

    /** Empty where the data folder is used. */
    static Optional<BucketSettings> from(SettingValues values) {
        var url = values.webAddress("MADANG_S3_URL");
        if (url.isEmpty()) {
            values.onlyTogetherWith("MADANG_S3_URL", "MADANG_S3_BUCKET", "MADANG_S3_KEY", "MADANG_S3_SECRET");
            return Optional.empty();
        }
        values.matching("MADANG_S3_BUCKET", "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "the name of a bucket");
        return Optional.of(new BucketSettings(
                url.get(),
                values.matching("MADANG_S3_REGION", "[a-z0-9-]{1,40}", "the name of a region")
                        .orElse("us-east-1"),
                values.required("MADANG_S3_BUCKET"),
                values.required("MADANG_S3_KEY"),
                values.required("MADANG_S3_SECRET")));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return url + "/" + bucket;
    }
}
