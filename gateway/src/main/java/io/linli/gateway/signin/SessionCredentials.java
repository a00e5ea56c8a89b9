package io.linli.gateway.signin;

import static io.linli.gateway.problem.EdgeReason.CROSS_SITE;
import static io.linli.gateway.problem.EdgeReason.CSRF_HEADER_MISSING;
import static io.linli.gateway.problem.EdgeReason.IDENTITY_PROVIDER_AWAY;
import static io.linli.gateway.problem.EdgeReason.SESSION_ENDED;

import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import io.linli.gateway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/// A person at the console, known by the session cookie.
///
/// Browsers send the cookie by themselves, so an unsafe request must also carry a header that no
/// other site can make them send.
@Component
final class SessionCredentials implements CredentialSource {
    static final String COOKIE = "linli-session";
    static final String CSRF_HEADER = "X-Linli-Console";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /// How long Keycloak is left alone after it has not answered.
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);

    private final Keycloak keycloak;
    private final OpenSessions openSessions;
    private final SessionSettings settings;
    private final Clock clock;
    private final Map<String, Mono<SignedIn>> refreshing = new ConcurrentHashMap<>();

    SessionCredentials(
            Keycloak keycloak, OpenSessions openSessions, SessionSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.openSessions = openSessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Strength strength(ServerHttpRequest request) {
        return request.getCookies().containsKey(COOKIE) ? Strength.AMBIENT : Strength.NONE;
    }

    @Override
    public Mono<Credential> prove(ServerWebExchange exchange) {
        return person(exchange)
                .flatMap(person -> {
                    checkNotForged(exchange.getRequest());
                    return exchange.getSession()
                            .map(WebSession::getId)
                            .map(id -> new Credential(person.caller(), openSessions.has(id)));
                });
    }

    /// Whoever is signed in with this browser; nobody when there is no session.
    Mono<Person> person(ServerWebExchange exchange) {
        if (strength(exchange.getRequest()) == Strength.NONE) {
            return Mono.empty();
        }
        return exchange.getSession()
                .flatMap(session ->
                        Mono.justOrEmpty(SignedIn.in(session))
                                .flatMap(known -> checked(session, known)))
                .map(SignedIn::person);
    }

    /// @throws Refused `CSRF_HEADER_MISSING` or `CROSS_SITE`
    static void checkNotForged(ServerHttpRequest request) {
        if (SAFE.contains(request.getMethod().name())) {
            return;
        }
        if (!"1".equals(request.getHeaders().getFirst(CSRF_HEADER))) {
            throw CSRF_HEADER_MISSING.refuse(CSRF_HEADER + ": missing (expected: 1)");
        }
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw CROSS_SITE.refuse("Sec-Fetch-Site: " + site + " (expected: same-origin)");
        }
    }

    private Mono<SignedIn> checked(WebSession session, SignedIn known) {
        var now = clock.instant();
        if (!now.isBefore(known.since().plus(settings.absolute()))) {
            return ended(
                    session,
                    "session: older than " + settings.absolute() + " (expected: sign in again)");
        }
        if (now.isBefore(known.recheckAt())) {
            return Mono.just(known);
        }
        return refreshed(session, known);
    }

    /// Asks Keycloak whether it all still holds; requests that come meanwhile wait for the same
    /// answer. With Keycloak away, what was true goes on until the refresh token would have ended.
    private Mono<SignedIn> refreshed(WebSession session, SignedIn known) {
        var id = session.getId();
        return refreshing
                .computeIfAbsent(id, _ -> keycloak.refresh(known).cache())
                .doFinally(_ -> refreshing.remove(id))
                .doOnNext(fresh -> fresh.keepIn(session))
                .onErrorResume(
                        Refused.class,
                        refused -> {
                            var away =
                                    refused.problem()
                                            .reason()
                                            .equals(IDENTITY_PROVIDER_AWAY.name());
                            return away && clock.instant().isBefore(known.refreshUntil())
                                    ? Mono.just(askedAgainLater(session, known))
                                    : ended(session, refused.problem().detail());
                        });
    }

    private SignedIn askedAgainLater(WebSession session, SignedIn known) {
        var later = known.recheckedAt(clock.instant().plus(ASK_AGAIN));
        later.keepIn(session);
        return later;
    }

    private static <T> Mono<T> ended(WebSession session, String why) {
        return session.invalidate().then(Mono.error(SESSION_ENDED.refuse(why)));
    }
}
