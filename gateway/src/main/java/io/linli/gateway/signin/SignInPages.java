package io.linli.gateway.signin;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.linli.gateway.caller.Asked;
import io.linli.gateway.caller.PageAsked;
import io.linli.gateway.record.Trail;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;

/// Signing in and out, and who is signed in.
final class SignInPages {
    static final String REGISTRATION = "linli";
    static final String BACK_CHANNEL = "/logout/connect/back-channel/" + REGISTRATION;
    static final String RETURN_TO = "linli.return-to";
    private static final URI TO_KEYCLOAK = URI.create("/oauth2/authorization/" + REGISTRATION);

    /// How long somebody may take over the sign-in page.
    private static final Duration SIGNING_IN = Duration.ofMinutes(10);

    private final SessionCredentials sessions;
    private final OpenSessions openSessions;
    private final RealmTokens tokens;
    private final WebSessionIdResolver cookies;

    SignInPages(
            SessionCredentials sessions,
            OpenSessions openSessions,
            RealmTokens tokens,
            WebSessionIdResolver cookies) {
        this.sessions = sessions;
        this.openSessions = openSessions;
        this.tokens = tokens;
        this.cookies = cookies;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET("/login", this::login)
                .GET("/session", this::session)
                .POST("/logout", this::logout)
                .POST(BACK_CHANNEL, this::loggedOutAtKeycloak)
                .before(SignInPages::recorded)
                .build();
    }

    private static ServerRequest recorded(ServerRequest request) {
        Trail.of(request.exchange()).route(request.path());
        return request;
    }

    private Mono<ServerResponse> login(ServerRequest request) {
        var returnTo = ReturnTo.of(request.queryParam("returnTo").orElse(null));
        return sessions.person(asked(request))
                .onErrorComplete() // whatever was wrong with the old session, a new one is wanted
                .flatMap(_ -> ServerResponse.status(HttpStatus.FOUND).location(returnTo).build())
                .switchIfEmpty(Mono.defer(() -> toKeycloak(request, returnTo)));
    }

    private static Asked asked(ServerRequest request) {
        return new PageAsked(request.exchange().getRequest());
    }

    private static Mono<ServerResponse> toKeycloak(ServerRequest request, URI returnTo) {
        return request.session()
                .flatMap(session -> {
                    session.setMaxIdleTime(SIGNING_IN);
                    session.getAttributes().put(RETURN_TO, returnTo.toString());
                    return ServerResponse.status(HttpStatus.FOUND).location(TO_KEYCLOAK).build();
                });
    }

    private Mono<ServerResponse> session(ServerRequest request) {
        return sessions.person(asked(request))
                .map(person ->
                        Map.<String, Object>of(
                                "authenticated", true,
                                "id", person.subject(),
                                "username", person.username(),
                                "name", person.name(),
                                "roles", person.roles(),
                                "region", person.region(),
                                "org", person.org(),
                                "estates", person.estates(),
                                "csrfHeader", SessionCredentials.CSRF_HEADER))
                .defaultIfEmpty(
                        Map.of(
                                "authenticated",
                                false,
                                "csrfHeader",
                                SessionCredentials.CSRF_HEADER))
                .flatMap(body ->
                        ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(body));
    }

    /// Ends all sessions of the person; without one there is nothing to end.
    private Mono<ServerResponse> logout(ServerRequest request) {
        SessionCredentials.checkNotForged(asked(request));
        return sessions.person(asked(request))
                .flatMap(person -> openSessions.endAll(person.subject()).thenReturn(person))
                .doOnNext(_ -> cookies.expireSession(request.exchange()))
                .then(
                        ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(Map.of("redirect", ReturnTo.HOME)));
    }

    private Mono<ServerResponse> loggedOutAtKeycloak(ServerRequest request) {
        return request.formData()
                .flatMap(form ->
                        tokens.logout(form.getOrDefault("logout_token", List.of("")).getFirst()))
                .flatMap(token -> openSessions.endHere(token.getSubject(), RealmTokens.sso(token)))
                .then(ServerResponse.ok().build());
    }
}
