package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.IDENTITY_PROVIDER_AWAY;
import static io.linli.transcode.problem.EdgeReason.SIGN_IN_FAILED;

import io.linli.gateway.record.Trail;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/// What happens when a browser comes back from Keycloak: a new session for the person, or the
/// reason why not.
final class SignInOutcome
        implements ServerAuthenticationSuccessHandler,
                ServerAuthenticationFailureHandler,
                ServerOAuth2AuthorizedClientRepository {
    private static final String TOKENS = "linli.tokens";

    /// A code used twice or too late, as when somebody goes back in the browser: they start again.
    private static final Set<String> START_AGAIN =
            Set.of("authorization_request_not_found", "invalid_grant");

    private final Keycloak keycloak;
    private final OpenSessions openSessions;
    private final SessionSettings settings;
    private final Clock clock;

    SignInOutcome(
            Keycloak keycloak, OpenSessions openSessions, SessionSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.openSessions = openSessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(
            WebFilterExchange filter, Authentication authentication) {
        var exchange = filter.getExchange();
        OAuth2AuthorizedClient tokens = Objects.requireNonNull(exchange.getAttribute(TOKENS));
        var refresh =
                Objects.requireNonNull(tokens.getRefreshToken(), "Keycloak gave no refresh token");
        return keycloak.signedIn(
                        tokens.getAccessToken().getTokenValue(),
                        refresh.getTokenValue(),
                        settings.absolute(), // the next refresh tells more
                        clock.instant())
                .flatMap(signedIn ->
                        exchange.getSession()
                                .flatMap(session -> open(exchange, session, signedIn)));
    }

    private Mono<Void> open(ServerWebExchange exchange, WebSession session, SignedIn signedIn) {
        String returnTo = session.getAttributeOrDefault(SignInPages.RETURN_TO, ReturnTo.HOME);
        Trail.of(exchange).who(signedIn.person().caller().key());
        return session.changeSessionId() // an id known before sign-in is worth nothing after it
                .then(
                        Mono.defer(() -> {
                            session.getAttributes().clear();
                            session.setMaxIdleTime(settings.idle());
                            signedIn.keepIn(session);
                            return session.save();
                        }))
                .then(Mono.defer(() -> openSessions.add(signedIn.person(), session.getId())))
                .then(Mono.defer(() -> redirect(exchange, returnTo)));
    }

    @Override
    public Mono<Void> onAuthenticationFailure(
            WebFilterExchange filter, AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException oauth) {
            var code = oauth.getError().getErrorCode();
            return START_AGAIN.contains(code)
                    ? redirect(filter.getExchange(), ReturnTo.HOME)
                    : Mono.error(SIGN_IN_FAILED.refuse("sign-in: " + code));
        }
        return Mono.error(IDENTITY_PROVIDER_AWAY.refuse("the identity provider does not answer"));
    }

    private static Mono<Void> redirect(ServerWebExchange exchange, String to) {
        exchange.getResponse().setStatusCode(HttpStatus.FOUND);
        exchange.getResponse().getHeaders().setLocation(URI.create(to));
        return exchange.getResponse().setComplete();
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        exchange.getAttributes().put(TOKENS, client); // only until the session is made
        return Mono.empty();
    }

    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return Mono.empty();
    }
}
