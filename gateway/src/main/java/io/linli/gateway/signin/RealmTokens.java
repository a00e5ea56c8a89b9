package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.IDENTITY_PROVIDER_AWAY;
import static io.linli.transcode.problem.EdgeReason.TOKEN_EXPIRED;
import static io.linli.transcode.problem.EdgeReason.TOKEN_INVALID;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.JWKSecurityContext;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/// Checks tokens of the realm.
final class RealmTokens {
    static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /// Clocks of two machines may differ by this much.
    private static final Duration SKEW = Duration.ofSeconds(5);

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final Duration LOGOUT_AGE_MAX = Duration.ofMinutes(2);

    private final ReactiveJwtDecoder decoder;
    private final OidcSettings settings;
    private final Clock clock;

    RealmTokens(OidcSettings settings, RealmKeys keys, Clock clock) {
        var nimbus =
                NimbusReactiveJwtDecoder.withJwkSource(keys::of)
                        .validateType(false) // logout tokens have a type of their own
                        .jwtProcessorCustomizer(RealmTokens::takeOurAlgorithms)
                        .build();
        nimbus.setJwtValidator(_ ->
                OAuth2TokenValidatorResult.success()); // claims are checked below, by our clock
        this.decoder = nimbus;
        this.settings = settings;
        this.clock = clock;
    }

    private static void takeOurAlgorithms(ConfigurableJWTProcessor<JWKSecurityContext> processor) {
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(ALGORITHMS, new JWKSecurityContextJWKSet()));
    }

    /// An access token for this API.
    ///
    /// Fails with `TOKEN_EXPIRED`, `TOKEN_INVALID`, or `IDENTITY_PROVIDER_AWAY` when no key can be
    /// had.
    Mono<Jwt> access(String token) {
        return decode(token)
                .doOnNext(jwt -> {
                    checkTimes(jwt);
                    checkAudience(jwt, settings.audience());
                });
    }

    /// Keycloak's word that a session has ended (OpenID Connect Back-Channel Logout 1.0 §2.6).
    Mono<Jwt> logout(String token) {
        return decode(token)
                .doOnNext(jwt -> {
                    checkAudience(jwt, settings.clientId());
                    var events = jwt.getClaimAsMap("events");
                    var issuedAt = jwt.getIssuedAt();
                    if (events == null
                            || !events.containsKey(LOGOUT_EVENT)
                            || jwt.hasClaim("nonce")) {
                        throw TOKEN_INVALID.refuse("token: no logout token");
                    }
                    if (issuedAt == null || issuedAt.isBefore(now().minus(LOGOUT_AGE_MAX))) {
                        throw TOKEN_EXPIRED.refuse("token: issued at " + issuedAt);
                    }
                });
    }

    private Mono<Jwt> decode(String token) {
        return decoder.decode(token)
                .onErrorMap(failure ->
                        failure instanceof BadJwtException
                                ? TOKEN_INVALID.refuse(
                                        "token: not signed by this realm (expected: one of "
                                                + settings.issuer()
                                                + ")")
                                : IDENTITY_PROVIDER_AWAY.refuse(
                                        "the identity provider does not answer"))
                .doOnNext(this::checkIssuer);
    }

    private void checkIssuer(Jwt jwt) {
        if (!settings.issuer().toString().equals(jwt.getClaimAsString("iss"))) {
            throw TOKEN_INVALID.refuse(
                    "token: of another issuer (expected: " + settings.issuer() + ")");
        }
        if (jwt.getSubject() == null || jwt.getSubject().isEmpty()) {
            throw TOKEN_INVALID.refuse("token: no subject");
        }
    }

    private void checkTimes(Jwt jwt) {
        var expires = jwt.getExpiresAt();
        var from = jwt.getNotBefore();
        if (expires == null || !now().isBefore(expires.plus(SKEW))) {
            throw TOKEN_EXPIRED.refuse("token: expired at " + expires + " (expected: a fresh one)");
        }
        if (from != null && now().isBefore(from.minus(SKEW))) {
            throw TOKEN_INVALID.refuse("token: not before " + from);
        }
    }

    private static void checkAudience(Jwt jwt, String audience) {
        if (jwt.getAudience() == null || !jwt.getAudience().contains(audience)) {
            throw TOKEN_INVALID.refuse(
                    "token: for " + jwt.getAudience() + " (expected: for " + audience + ")");
        }
    }

    /// The session at Keycloak a token belongs to; empty when it names none.
    static String sso(Jwt jwt) {
        var sid = jwt.getClaimAsString("sid");
        return sid == null ? "" : sid;
    }

    private Instant now() {
        return clock.instant();
    }
}
