package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.IDENTITY_PROVIDER_AWAY;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// The step of signing in at which the gateway itself asks Keycloak: a code for tokens. It waits no
/// longer than for anything else, and says so when nobody answers.
final class CodeExchange
        implements ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final WebClientReactiveAuthorizationCodeTokenResponseClient client =
            new WebClientReactiveAuthorizationCodeTokenResponseClient();

    CodeExchange(WebClient http) {
        client.setWebClient(http);
    }

    /// Fails with `IDENTITY_PROVIDER_AWAY`, or with what Keycloak has against the code.
    @Override
    public Mono<OAuth2AccessTokenResponse> getTokenResponse(
            OAuth2AuthorizationCodeGrantRequest request) {
        return client.getTokenResponse(request)
                .timeout(PATIENCE)
                .onErrorMap(
                        failure -> !(failure instanceof OAuth2AuthorizationException),
                        _ ->
                                IDENTITY_PROVIDER_AWAY.refuse(
                                        "the identity provider does not answer"));
    }

    /// Checks id tokens with the keys that all other tokens are checked with.
    static ReactiveJwtDecoder idTokens(RealmKeys keys, ClientRegistration client, Clock clock) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(client);
        claims.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(times, claims));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
