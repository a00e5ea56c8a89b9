package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Signs in as a browser does: to the gateway, to Keycloak, back with a code.
final class Browser {
    private final World world;
    private final Http http;

    Browser(World world) {
        this.world = world;
        this.http = new Http(world);
    }

    /// @param before the cookie it came with
    record AtKeycloak(String before, Map<String, String> asked) {
        String back() {
            return "/login/oauth2/code/linli?code=c-1&state="
                    + asked.get("state").replace("=", "%3D");
        }
    }

    /// As far as Keycloak's own page.
    AtKeycloak toKeycloak(String returnTo) {
        var login = http.get("/login?returnTo=" + returnTo, Map.of());
        assertThat(login.status()).isEqualTo(302);
        var before = cookie(login);
        var toKeycloak = http.get(login.header("location"), Map.of("Cookie", before));
        assertThat(toKeycloak.status()).isEqualTo(302);
        assertThat(toKeycloak.header("location"))
                .startsWith(world.realm.issuer() + "/protocol/openid-connect/auth?");
        var asked = query(toKeycloak.header("location"));
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "state", "nonce");
        assertThat(asked.get("redirect_uri"))
                .isEqualTo("http://localhost:" + world.port() + "/login/oauth2/code/linli");
        return new AtKeycloak(before, asked);
    }

    /// @return the session's cookie
    String signIn(String returnTo, Supplier<JWTClaimsSet.Builder> person) {
        var there = toKeycloak(returnTo);
        var idToken =
                person.get().audience(Realm.CLIENT).claim("nonce", there.asked().get("nonce"));
        world.realm.givesTokens(world.realm.signed(person.get()), world.realm.signed(idToken));
        var back = http.get(there.back(), Map.of("Cookie", there.before()));
        assertThat(back.status()).as(back.raw().body()).isEqualTo(302);
        assertThat(back.header("location")).isEqualTo(returnTo);
        var after = cookie(back);
        assertThat(after).isNotEqualTo(there.before()); // an id known before is worth nothing after
        return after;
    }

    static String cookie(Http.Answer answer) {
        return answer.header("set-cookie").split(";")[0];
    }

    private static Map<String, String> query(String uri) {
        return Arrays.stream(URI.create(uri).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
