package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.caller.Caller;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Partners that are known by the certificate of their connection.
@ExtendWith(World.Provider.class)
class MutualTlsTest {
    private static final String CASES = "/v1/cases?region=110105017&pageSize=5";
    private static final String HEADER = "Client-Cert";

    @TempDir static Path folder;

    private static ClientKeys known;
    private static ClientKeys unknown;
    private static ClientKeys ofDisabled;

    private World world;

    @BeforeEach
    void enter(World world) throws Exception {
        this.world = world;
        if (known == null) {
            known = ClientKeys.make(folder.resolve("known.p12"));
            unknown = ClientKeys.make(folder.resolve("unknown.p12"));
            ofDisabled = ClientKeys.make(folder.resolve("disabled.p12"));
        }
        world.partners.add("by-tls", "hmac-sm3", "secret-of-by-tls", false, "cases.read");
        world.partners.certify(known.thumbprint(), "by-tls");
        world.partners.add("off", "hmac-sm3", "secret-of-off-0001", true, "cases.read");
        world.partners.certify(ofDisabled.thumbprint(), "off");
    }

    @Test
    void aTrustedProxySaysWhoseCertificateItHasChecked() throws Exception {
        try (var gateway =
                new SecondGateway(
                        world,
                        "--server.port=0",
                        "--linli.gateway.trusted-proxies=127.0.0.1,::1")) {
            assertThat(said(gateway, known.header()).statusCode()).isEqualTo(200);
            var caller = world.cases.lastSeen().caller();
            assertThat(caller.kind()).isEqualTo(Caller.Kind.PARTNER);
            assertThat(caller.id()).isEqualTo("by-tls");
            assertThat(caller.scopes()).containsExactly("cases.read");

            assertRefused(said(gateway, unknown.header()), 401, "CERTIFICATE_UNKNOWN");
            assertRefused(said(gateway, ofDisabled.header()), 403, "PARTNER_DISABLED");
            assertRefused(said(gateway, "not a certificate"), 400, "HEADER_INVALID");
            assertRefused(said(gateway, ""), 401, "CREDENTIALS_MISSING");

            world.partners.remove(known.thumbprint());
            world.clock.forward(Duration.ofSeconds(31));
            assertRefused(said(gateway, known.header()), 401, "CERTIFICATE_UNKNOWN");
            world.partners.certify(known.thumbprint(), "by-tls");
            world.clock.forward(Duration.ofDays(3));
            assertRefused(said(gateway, known.header()), 401, "CERTIFICATE_UNKNOWN");
        }
    }

    @Test
    void fromAnybodyElseTheHeaderSaysNothing() throws Exception {
        new Http(world)
                .get(CASES, Map.of(HEADER, known.header()))
                .isProblem(401, "CREDENTIALS_MISSING");
    }

    @Test
    void aConnectionEncryptedHereIsKnownByItsCertificate() throws Exception {
        try (var gateway =
                new SecondGateway(
                        world,
                        "--server.port=0",
                        "--server.ssl.client-auth=want",
                        "--server.ssl.key-store=file:" + known.file(),
                        "--server.ssl.key-store-password=" + ClientKeys.PASSWORD,
                        "--server.ssl.trust-store=file:" + known.file(),
                        "--server.ssl.trust-store-password=" + ClientKeys.PASSWORD)) {
            assertThat(encrypted(gateway, true).statusCode()).isEqualTo(200);
            assertThat(world.cases.lastSeen().caller().id()).isEqualTo("by-tls");
            assertRefused(encrypted(gateway, false), 401, "CREDENTIALS_MISSING");
        }
    }

    private static HttpResponse<String> said(SecondGateway gateway, String header)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + CASES));
        if (!header.isEmpty()) {
            request.header(HEADER, header);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> encrypted(SecondGateway gateway, boolean shown)
            throws Exception {
        var uri = URI.create("https://localhost:" + gateway.port() + CASES);
        try (var http = HttpClient.newBuilder().sslContext(known.context(shown)).build()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"reason\":\"" + reason + "\"");
    }
}
