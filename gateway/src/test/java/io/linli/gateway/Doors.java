package io.linli.gateway;

import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.signing.Dialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// A running gateway with every room of the contract behind it, and the ways for one caller to come
/// in. It ends TLS itself, as the way by certificate needs, and trusts one address as a proxy.
final class Doors implements AutoCloseable {
    private static final String SECRET = "portal-secret-0001";
    private static final Pattern NONCE = Pattern.compile("[?&]nonce=([^&]+)");
    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

    private static final InetAddress PROXY = InetAddress.ofLiteral("127.0.0.2");

    /// Longer than the gateway goes by what it has heard of a certificate.
    private static final Duration FORGOTTEN = Duration.ofSeconds(31);

    private final ClientKeys keys;
    private final String thumbprint;
    private final String named;
    private final HttpClient plain;
    private final HttpClient proving;
    private final HttpClient proxy;
    private final SettableClock clock =
            new SettableClock(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    private final RedisExtension redis = new RedisExtension();
    private final Realm realm = new Realm(clock);
    private final FakePartners partners = new FakePartners();
    private final InProcessMesh rooms;
    private final ConfigurableApplicationContext gateway;
    private final URI root;

    /// How a request speaks for its caller.
    ///
    /// @param from what it is sent with: that says who is at the other end of the connection
    record Door(HttpClient from, Function<OpenMethod, Map<String, String>> headers) {}

    /// What was decided about a request.
    ///
    /// @param reason `-` when it was let in
    record Decision(int status, String reason) {}

    /// @param folder for the keys of the gateway, which those of its client are, too
    Doors(List<OpenMethod> open, Path folder) throws Exception {
        keys = ClientKeys.make(folder.resolve("doors.p12"));
        thumbprint = keys.thumbprint();
        named = keys.header();
        plain = client(false).build();
        proving = client(true).build();
        proxy = client(false).localAddress(PROXY).build();
        redis.beforeAll(null);
        rooms = new InProcessMesh(clock, AllRooms.serving(open, partners, new FakePublications()));
        var caller = rooms.keys().settingsOf("gateway");
        var room = "127.0.0.1:" + rooms.port();
        gateway =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean("testClock", Clock.class, () -> clock))
                        .run(
                                "--server.port=0",
                                "--server.ssl.client-auth=want",
                                "--server.ssl.key-store=file:" + keys.file(),
                                "--server.ssl.key-store-password=" + ClientKeys.PASSWORD,
                                "--server.ssl.trust-store=file:" + keys.file(),
                                "--server.ssl.trust-store-password=" + ClientKeys.PASSWORD,
                                "--linli.gateway.trusted-proxies=" + PROXY.getHostAddress(),
                                "--linli.redis.url=" + redis.uri(),
                                "--linli.channels.identity=" + room,
                                "--linli.channels.governance=" + room,
                                "--linli.channels.points=" + room,
                                "--linli.channels.property=" + room,
                                "--linli.channels.adapters=" + room,
                                "--linli.caller.name=gateway",
                                "--linli.caller.private-key=" + caller.privateKey(),
                                "--linli.caller.trusted=" + caller.trusted(),
                                "--linli.oidc.issuer=" + realm.issuer(),
                                "--linli.oidc.client-id=" + Realm.CLIENT,
                                "--linli.oidc.client-secret=console-secret",
                                "--linli.gateway.adapters-url=http://127.0.0.1:1",
                                "--linli.limit.enabled=false"); // all come from one address
        root =
                URI.create(
                        "https://localhost:"
                                + gateway.getEnvironment().getProperty("local.server.port"));
    }

    private HttpClient.Builder client(boolean shown) throws GeneralSecurityException, IOException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(keys.context(shown));
    }

    Decision ask(OpenMethod method, Door door) {
        var headers = new HashMap<>(door.headers().apply(method));
        if (!method.body().isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        var answer =
                send(door.from(), method.httpMethod(), method.path(), method.bodyBytes(), headers);
        return new Decision(
                answer.statusCode(),
                answer.statusCode() < 400
                        ? "-"
                        : JsonMapper.shared().readTree(answer.body()).path("reason").asString());
    }

    Door nobody() {
        return new Door(plain, _ -> Map.of());
    }

    Door bearer(String role, String region) {
        var headers = Map.of("Authorization", "Bearer " + token(role, region));
        return new Door(plain, _ -> headers);
    }

    private String token(String role, String region) {
        var id = role + "-" + region;
        return realm.signed(realm.person(id, id, id, region, role));
    }

    /// Signs in as a browser does.
    Door session(String role, String region) {
        var token = token(role, region);
        var login = get("/login?returnTo=/", "");
        var before = cookie(login);
        var toKeycloak = get(header(login, "location"), before);
        var asked = header(toKeycloak, "location");
        var id = role + "-" + region;
        realm.givesTokens(
                token,
                realm.signed(
                        realm.person(id, id, id, region, role)
                                .audience(Realm.CLIENT)
                                .claim("nonce", parameter(NONCE, asked))));
        var state = parameter(STATE, asked).replace("=", "%3D");
        var after = cookie(get("/login/oauth2/code/linli?code=c-1&state=" + state, before));
        return new Door(plain, _ -> Map.of("Cookie", after, "X-Linli-Console", "1"));
    }

    private HttpResponse<String> get(String path, String cookie) {
        return send(
                plain,
                "GET",
                path,
                new byte[0],
                cookie.isEmpty() ? Map.of() : Map.of("Cookie", cookie));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String cookie(HttpResponse<?> answer) {
        return header(answer, "set-cookie").split(";", -1)[0];
    }

    private static String parameter(Pattern parameter, String uri) {
        var found = parameter.matcher(uri);
        if (!found.find()) {
            throw new AssertionError(uri);
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    /// A partner that may sign, in either dialect, and to whom the one certificate belongs from now
    /// on.
    void register(String id, String region, List<String> scopes) {
        partners.add(id, "hmac-sha256", SECRET, false, region, scopes);
        partners.certify(thumbprint, id);
        clock.forward(FORGOTTEN);
    }

    /// A trusted proxy says whose certificate it has checked.
    Door certifiedByProxy() {
        return new Door(proxy, _ -> Map.of("Client-Cert", named));
    }

    /// Anybody says the same.
    Door certifiedByHearsay() {
        return new Door(plain, _ -> Map.of("Client-Cert", named));
    }

    /// The gateway has checked it itself.
    Door certifiedByConnection() {
        return new Door(proving, _ -> Map.of());
    }

    Door signed(String id, Dialect dialect) {
        var key = SigningKey.of(id, SigningAlgorithm.HMAC_SHA256, SECRET);
        var signer = new RequestSigner(dialect, key, clock);
        return new Door(
                plain,
                method ->
                        signer.headersFor(
                                SignedRequest.of(
                                        method.httpMethod(),
                                        root.resolve(method.path()),
                                        method.body().isEmpty()
                                                ? Map.of()
                                                : Map.of(
                                                        "Content-Type",
                                                        List.of("application/json")),
                                        method.bodyBytes())));
    }

    private HttpResponse<String> send(
            HttpClient from, String method, String path, byte[] body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(root.resolve(path))
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return from.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        gateway.close();
        rooms.close();
        realm.close();
        redis.afterAll(null);
        List.of(plain, proving, proxy).forEach(HttpClient::close);
    }
}
