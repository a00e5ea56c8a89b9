package io.linli.citizen.governance;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where attachments are kept: in a folder, or in an S3-compatible store when `s3.endpoint` is set,
/// which more than one replica needs.
///
/// @param sizeMax of one; a request's body may be 1 MB at the gateway (`linli.body-max`) and at the
///   server (`linli.grpc.message-max`), so raise all three together
/// @param dir made when the first attachment comes
@ConfigurationProperties(prefix = "linli.attachments", ignoreUnknownFields = false)
public record AttachmentSettings(
        @DefaultValue("900KB") DataSize sizeMax,
        @DefaultValue("data/attachments") Path dir,
        @Nullable S3 s3) {
    private static final DataSize SIZE_MAX = DataSize.ofMegabytes(15);

    /// @param region as the store signs it
    public record S3(
            URI endpoint,
            String bucket,
            @DefaultValue("us-east-1") String region,
            String accessKey,
            String secretKey) {
        public S3 {
            if (endpoint == null || bucket == null || accessKey == null || secretKey == null) {
                throw new IllegalArgumentException(
                        "linli.attachments.s3: expected endpoint, bucket, access-key, secret-key");
            }
        }

        /// Never with the secret.
        @Override
        public String toString() {
            return "S3[" + endpoint + " " + bucket + "]";
        }
    }

    public AttachmentSettings {
        if (sizeMax.toBytes() < 1 || sizeMax.compareTo(SIZE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "linli.attachments.size-max: " + sizeMax + " (expected: 1B.." + SIZE_MAX + ")");
        }
    }
}
