package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.IDENTITY_PROVIDER_AWAY;
import static io.linli.transcode.problem.EdgeReason.SESSION_ENDED;

import io.linli.transcode.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// What the gateway asks Keycloak for on behalf of a session.
final class Keycloak {
    private static final ParameterizedTypeReference<Map<String, Object>> JSON =
            new ParameterizedTypeReference<>() {};
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OidcSettings settings;
    private final WebClient http;
    private final RealmTokens tokens;
    private final Clock clock;

    Keycloak(OidcSettings settings, WebClient http, RealmTokens tokens, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// What to keep of a person whose tokens have just come.
    ///
    /// @param refreshFor how long the refresh token lives
    Mono<SignedIn> signedIn(
            String accessToken, String refreshToken, Duration refreshFor, Instant since) {
        return tokens.access(accessToken)
                .map(jwt ->
                        new SignedIn(
                                Person.of(jwt),
                                RealmTokens.sso(jwt),
                                refreshToken,
                                since,
                                expiryOf(jwt),
                                clock.instant().plus(refreshFor)));
    }

    /// The same person with fresh tokens and whatever roles they have now.
    ///
    /// Fails with `SESSION_ENDED` when Keycloak has ended the session, `IDENTITY_PROVIDER_AWAY`
    /// when it is away.
    Mono<SignedIn> refresh(SignedIn before) {
        var form =
                BodyInserters.fromFormData("grant_type", "refresh_token")
                        .with("refresh_token", before.refreshToken());
        return http.post()
                .uri(settings.endpoint("token"))
                .headers(headers ->
                        headers.setBasicAuth(settings.clientId(), settings.clientSecret()))
                .body(form)
                .exchangeToMono(Keycloak::answer)
                .timeout(PATIENCE)
                .onErrorMap(Keycloak::isAway, _ -> away())
                .flatMap(answer ->
                        signedIn(
                                String.valueOf(answer.get("access_token")),
                                String.valueOf(
                                        answer.getOrDefault(
                                                "refresh_token", before.refreshToken())),
                                seconds(answer.get("refresh_expires_in")),
                                before.since()));
    }

    /// Ends the session at Keycloak. A session it no longer knows is as good as ended.
    Mono<Void> end(SignedIn signedIn) {
        var form =
                BodyInserters.fromFormData("client_id", settings.clientId())
                        .with("client_secret", settings.clientSecret())
                        .with("refresh_token", signedIn.refreshToken());
        return http.post()
                .uri(settings.endpoint("logout"))
                .body(form)
                .exchangeToMono(ClientResponse::releaseBody)
                .timeout(PATIENCE)
                .onErrorMap(Keycloak::isAway, _ -> away());
    }

    static Duration seconds(Object refreshExpiresIn) {
        return refreshExpiresIn instanceof Number number && number.longValue() > 0
                ? Duration.ofSeconds(number.longValue())
                : Duration.ofDays(1); // 0: for as long as the session itself
    }

    private static Mono<Map<String, Object>> answer(ClientResponse response) {
        if (response.statusCode().is2xxSuccessful()) {
            return response.bodyToMono(JSON);
        }
        return response.releaseBody().then(Mono.error(refusal(response.statusCode())));
    }

    private static RuntimeException refusal(HttpStatusCode status) {
        return status.is4xxClientError()
                ? SESSION_ENDED.refuse(
                        "session: ended at the identity provider (expected: sign in again)")
                : away();
    }

    private static boolean isAway(Throwable failure) {
        return !(failure instanceof Refused);
    }

    private static RuntimeException away() {
        return IDENTITY_PROVIDER_AWAY.refuse("the identity provider does not answer");
    }

    private Instant expiryOf(Jwt jwt) {
        var expires = jwt.getExpiresAt();
        return expires == null ? clock.instant() : expires;
    }
}
