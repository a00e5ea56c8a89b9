package io.linli.citizen.governance.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Against the worked examples in the documentation of Signature Version 4 for S3.
class SigV4Test {
    private static final Instant AT = Instant.parse("2013-05-24T00:00:00Z");
    private static final String HOST = "https://examplebucket.s3.amazonaws.com";

    private final SigV4 signer =
            new SigV4(
                    "us-east-1",
                    "s3",
                    "AKIAIOSFODNN7EXAMPLE",
                    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    @Test
    void signsAGetAsDocumented() {
        var headers =
                signer.headers(
                        "GET",
                        URI.create(HOST + "/test.txt"),
                        new byte[0],
                        Map.of("range", "bytes=0-9"),
                        AT);

        assertThat(headers.get("authorization"))
                .isEqualTo(
                        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void signsAPutAsDocumented() {
        var headers =
                signer.headers(
                        "PUT",
                        URI.create(HOST + "/test%24file.text"),
                        "Welcome to Amazon S3.".getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "date",
                                "Fri, 24 May 2013 00:00:00 GMT",
                                "x-amz-storage-class",
                                "REDUCED_REDUNDANCY"),
                        AT);

        assertThat(headers.get("authorization"))
                .endsWith(
                        "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }

    @Test
    void neverSaysItsSecret() {
        assertThat(signer.toString()).doesNotContain("wJalr");
    }
}
