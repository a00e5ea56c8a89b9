package io.linli.adapters.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import feign.RequestLine;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A platform whose certificate has ended, though we trust whoever issued it. Certificates are made
/// with the JDK's own tool: nothing in the libraries makes them.
class ExpiredCertificateTest {
    private static final String PASSWORD = "test-only";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    interface Api {
        @RequestLine("GET /")
        Envelope<Object> ask();
    }

    @ParameterizedTest
    @CsvSource({"-1d, true", "-30d, false"})
    void nothingIsSentToAPlatformWhoseCertificateHasEnded(String start, boolean isGood)
            throws Exception {
        var authority = folder.resolve("authority.p12");
        var server = folder.resolve("server.p12");
        issue(authority, server, start);
        var http = server(server);
        try {
            var url = "https://localhost:" + http.getAddress().getPort();
            var api =
                    new Outside(PATIENCE, trusting(authority))
                            .client(Api.class, url, _ -> Map.of());
            var guard =
                    new Guard(
                            "tls",
                            new GuardLimits(PATIENCE, 4, Duration.ofMinutes(1)),
                            new SimpleMeterRegistry());
            if (isGood) {
                guard.once(() -> {
                    api.ask().check();
                    return true;
                });
                assertThat(asked).hasValue(1);
                return;
            }
            var failure = catchThrowableOfType(PlatformFailure.class, () -> guard.once(api::ask));
            assertThat(failure.sort()).isEqualTo(PlatformFailure.Cause.DOWN);
            assertThat(failure.sent()).isFalse();
            assertThat(failure.getMessage()).contains("certificate");
            assertThat(asked).hasValue(0);
        } finally {
            http.stop(0);
        }
    }

    /// Two days good, from `start` on.
    private void issue(Path authority, Path server, String start) throws Exception {
        keytool(
                authority,
                "-genkeypair",
                "-alias",
                "ca",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Authority",
                "-ext",
                "bc:c",
                "-startdate",
                "-60d",
                "-validity",
                "100");
        keytool(server, "-genkeypair", "-alias", "one", "-keyalg", "EC", "-dname", "CN=localhost");
        var request = folder.resolve("request.pem").toString();
        var issued = folder.resolve("issued.pem").toString();
        var root = folder.resolve("root.pem").toString();
        keytool(server, "-certreq", "-alias", "one", "-file", request);
        keytool(
                authority,
                "-gencert",
                "-alias",
                "ca",
                "-infile",
                request,
                "-outfile",
                issued,
                "-ext",
                "san=dns:localhost",
                "-startdate",
                start,
                "-validity",
                "2");
        keytool(authority, "-exportcert", "-alias", "ca", "-file", root, "-rfc");
        keytool(server, "-importcert", "-noprompt", "-alias", "root", "-file", root);
        keytool(server, "-importcert", "-noprompt", "-alias", "one", "-file", issued);
    }

    private static void keytool(Path store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(
                List.of(
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD));
        var done =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        assertThat(done).as("%s", command).isZero();
    }

    private HttpsServer server(Path store) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(store), PASSWORD.toCharArray());
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, new SecureRandom());
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    var answer = "{\"code\":\"0\"}".getBytes();
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static SSLContext trusting(Path store) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", store(store).getCertificate("ca"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), new SecureRandom());
        return tls;
    }

    private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
