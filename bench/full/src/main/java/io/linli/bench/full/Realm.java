package io.linli.bench.full;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;

/// Stands in for Keycloak: one key, and tokens signed with it.
final class Realm {
    private static final String AT = "/realms/linli";
    private static final String KEY = "bench-1";
    private static final int VALID_SECONDS = 7_200;

    private final KeyPair pair;
    private final int port;

    Realm(int port) throws IOException, GeneralSecurityException {
        this.port = port;
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                AT + "/protocol/openid-connect/certs",
                asked -> {
                    var keys = keys().getBytes(StandardCharsets.UTF_8);
                    asked.getResponseHeaders().set("content-type", "application/json");
                    asked.sendResponseHeaders(200, keys.length);
                    asked.getResponseBody().write(keys);
                    asked.close();
                });
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + AT;
    }

    /// Of a grid worker.
    String token() throws GeneralSecurityException {
        var now = Clock.systemUTC().instant().getEpochSecond();
        var head = part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY + "\"}");
        var claims =
                """
                {"iss":"%s","sub":"u-wang","aud":"linli-api","preferred_username":"grid.wang",
                 "name":"王网格","region":"110105017036","sid":"sso-1","jti":"bench-1",
                 "realm_access":{"roles":["grid-worker"]},"iat":%d,"exp":%d}
                """
                        .formatted(issuer(), now, now + VALID_SECONDS);
        var signed = head + "." + part(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private String keys() {
        var key = (RSAPublicKey) pair.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        KEY,
                        base64(unsigned(key.getModulus().toByteArray())),
                        base64(key.getPublicExponent().toByteArray()));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String part(String json) {
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
