package io.linli.citizen.governance.calls;

import io.linli.citizen.governance.attachments.Blobs;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/// The two stores for bytes.
public final class BlobsWiring {
    private BlobsWiring() {}

    public static Blobs onDisk(Path folder) {
        return new DiskBlobs(folder);
    }

    public static Blobs inS3(
            URI endpoint,
            String bucket,
            String region,
            String accessKey,
            String secretKey,
            Clock clock) {
        return new S3Blobs(endpoint, bucket, new SigV4(region, "s3", accessKey, secretKey), clock);
    }
}
