package org.madang.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files in a bucket: {@code media/<id>/<file>}. The client is made when the first file is asked for. */
class BucketStore implements MediaStore {

    private static final String FOLDER = "media/";
    private static final int NOT_FOUND = 404;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BucketSettings settings;

    @Nullable
    private S3Client client;

    BucketStore(BucketSettings settings) {
        this.settings = settings;
    }

    private synchronized S3Client client() {
        if (client == null) {
            client = S3Client.builder()
                    .endpointOverride(settings.url())
                    .region(Region.of(settings.region()))
                    .credentialsProvider(StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(settings.key(), settings.secret())))
                    .forcePathStyle(true)
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                    .httpClient(UrlConnectionHttpClient.builder()
                            .connectionTimeout(PATIENCE)
                            .socketTimeout(PATIENCE)
                            .build())
                    .build();
        }
        return client;
    }

    private interface Call<T> {
        T to(S3Client client) throws IOException;
    }

    private <T> T call(Call<T> call) throws IOException {
        try {
            return call.to(client());
        } catch (SdkException e) {
            throw new IOException("The store of pictures and films did not answer as it should", e);
        }
    }

    /** What is not there is no failure. */
    private <T> Optional<T> find(Call<T> call) throws IOException {
        return call(s3 -> {
            try {
                return Optional.of(call.to(s3));
            } catch (NoSuchKeyException missing) {
                return Optional.empty();
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    @Override
    public void put(String key, byte[] content) throws IOException {
        put(key, RequestBody.fromBytes(content));
    }

    @Override
    public void put(String key, Path content) throws IOException {
        put(key, RequestBody.fromFile(content));
    }

    private void put(String key, RequestBody content) throws IOException {
        call(s3 -> s3.putObject(to -> to.bucket(settings.bucket()).key(FOLDER + key), content));
    }

    @Override
    public OptionalLong size(String key) throws IOException {
        return find(s3 -> s3.headObject(of -> of.bucket(settings.bucket()).key(FOLDER + key)))
                .map(head -> OptionalLong.of(head.contentLength()))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public Optional<Stored> open(String key) throws IOException {
        return open(of -> of.key(FOLDER + key));
    }

    @Override
    public Optional<Stored> open(String key, long from, long bytes) throws IOException {
        return open(of -> of.key(FOLDER + key).range("bytes=" + from + "-" + (from + bytes - 1)));
    }

    private Optional<Stored> open(Consumer<GetObjectRequest.Builder> wanted) throws IOException {
        return find(s3 -> {
            var content = s3.getObject(of -> {
                of.bucket(settings.bucket());
                wanted.accept(of);
            });
            return new Stored(content, content.response().contentLength());
        });
    }

    @Override
    public void remove(UUID id) throws IOException {
        call(s3 -> {
            s3.listObjectsV2Paginator(of -> of.bucket(settings.bucket()).prefix(FOLDER + id + "/")).contents().stream()
                    .map(S3Object::key)
                    .toList()
                    .forEach(key ->
                            s3.deleteObject(one -> one.bucket(settings.bucket()).key(key)));
            return id;
        });
    }

    @Override
    public Stream<UUID> pictures() throws IOException {
        return call(s3 -> s3
                .listObjectsV2Paginator(
                        of -> of.bucket(settings.bucket()).prefix(FOLDER).delimiter("/"))
                .commonPrefixes()
                .stream()
                .map(CommonPrefix::prefix)
                .map(prefix -> UUID.fromString(prefix.substring(FOLDER.length(), prefix.length() - 1))));
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
