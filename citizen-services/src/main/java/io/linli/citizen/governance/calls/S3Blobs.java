package io.linli.citizen.governance.calls;

import static io.linli.citizen.governance.attachments.AttachmentReason.STORE_AWAY;

import io.linli.citizen.governance.attachments.Blobs;
import io.linli.mesh.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bytes in an S3-compatible store, addressed by path (`endpoint/bucket/key`).
final class S3Blobs implements Blobs {
    private static final Logger LOG = LoggerFactory.getLogger(S3Blobs.class);
    private static final Duration CONNECT_MAX = Duration.ofSeconds(2);
    private static final Duration CALL_MAX = Duration.ofSeconds(8);
    private static final int OK = 200;
    private static final byte[] NOTHING = {};

    private final URI endpoint;
    private final String bucket;
    private final SigV4 signer;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_MAX)
                    .build();

    S3Blobs(URI endpoint, String bucket, SigV4 signer, Clock clock) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.signer = signer;
        this.clock = clock;
    }

    @Override
    public void put(String key, byte[] content, String mime) {
        var uri = uri(key);
        var headers =
                signer.headers("PUT", uri, content, Map.of("content-type", mime), clock.instant());
        send(request(uri, headers).PUT(BodyPublishers.ofByteArray(content)).build());
    }

    @Override
    public byte[] get(String key) {
        var uri = uri(key);
        var headers = signer.headers("GET", uri, NOTHING, Map.of(), clock.instant());
        return send(request(uri, headers).GET().build());
    }

    private URI uri(String key) {
        return endpoint.resolve("/" + bucket + "/" + key);
    }

    private static HttpRequest.Builder request(URI uri, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(uri).timeout(CALL_MAX);
        headers.forEach(request::header);
        return request;
    }

    private byte[] send(HttpRequest request) {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw away(request, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(request, "interrupted");
        }
        if (answer.statusCode() != OK) {
            throw away(request, "status " + answer.statusCode());
        }
        return answer.body();
    }

    private static Refusal away(HttpRequest request, String why) {
        LOG.warn("{} {}: {}", request.method(), request.uri(), why);
        return STORE_AWAY.refuse("store", "s3");
    }
}
