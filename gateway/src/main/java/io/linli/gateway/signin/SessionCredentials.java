package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.CROSS_SITE;
import static io.linli.transcode.problem.EdgeReason.CSRF_HEADER_MISSING;
import static io.linli.transcode.problem.EdgeReason.SESSION_ENDED;

import io.linli.gateway.caller.Asked;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// A person at the console, known by the session cookie.
///
/// Browsers send the cookie by themselves, so an unsafe request must also carry a header that no
/// other site can make them send.
final class SessionCredentials implements CredentialSource {
    static final String COOKIE = "linli-session";
    static final String CSRF_HEADER = "X-Linli-Console";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final Refreshes refreshes;
    private final SessionSettings settings;
    private final Clock clock;

    SessionCredentials(
            Sessions sessions, Refreshes refreshes, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.refreshes = refreshes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Strength strength(Asked asked) {
        return asked.cookie(COOKIE) == null ? Strength.NONE : Strength.AMBIENT;
    }

    @Override
    public @Nullable Credential remembered(Asked asked) {
        var id = asked.cookie(COOKIE);
        var held = id == null ? null : sessions.remembered(id);
        if (id == null || held == null || isOver(held.signedIn()) || isDue(held.signedIn())) {
            return null;
        }
        checkNotForged(asked);
        refreshes.ahead(id, held.signedIn());
        return held.credential();
    }

    @Override
    public Mono<Credential> prove(Asked asked) {
        return held(asked)
                .map(held -> {
                    checkNotForged(asked);
                    return held.credential();
                });
    }

    /// Whoever is signed in with this browser; nobody when there is no session.
    Mono<Person> person(Asked asked) {
        return held(asked).map(held -> held.signedIn().person());
    }

    private Mono<Held> held(Asked asked) {
        var id = asked.cookie(COOKIE);
        return id == null || id.isEmpty()
                ? Mono.empty()
                : sessions.find(id).flatMap(known -> checked(id, known));
    }

    private Mono<Held> checked(String id, SignedIn known) {
        if (isOver(known)) {
            return sessions.end(id)
                    .then(
                            Mono.error(() ->
                                    SESSION_ENDED.refuse(
                                            "session: older than "
                                                    + settings.absolute()
                                                    + " (expected: sign in again)")));
        }
        if (isDue(known)) {
            return refreshes.due(id, known).map(fresh -> sessions.hold(id, fresh));
        }
        refreshes.ahead(id, known);
        return Mono.just(sessions.hold(id, known));
    }

    private boolean isOver(SignedIn known) {
        return !clock.instant().isBefore(known.since().plus(settings.absolute()));
    }

    private boolean isDue(SignedIn known) {
        return !clock.instant().isBefore(known.recheckAt());
    }

    /// @throws io.linli.transcode.problem.Refused `CSRF_HEADER_MISSING` or `CROSS_SITE`
    static void checkNotForged(Asked asked) {
        if (SAFE.contains(asked.httpMethod())) {
            return;
        }
        if (!"1".equals(asked.header(CSRF_HEADER))) {
            throw CSRF_HEADER_MISSING.refuse(CSRF_HEADER + ": missing (expected: 1)");
        }
        var site = asked.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw CROSS_SITE.refuse("Sec-Fetch-Site: " + site + " (expected: same-origin)");
        }
    }
}
