package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.SESSION_ENDED;
import static io.linli.transcode.problem.EdgeReason.TOKEN_INVALID;

import io.linli.gateway.caller.Asked;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import io.linli.gateway.caller.Remembered;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/// A person's program, with an access token in the header `Authorization`.
///
/// A token is checked once and remembered by its digest until it expires or its session ends.
final class BearerCredentials implements CredentialSource, Endings.Listener {
    private static final String SCHEME = "bearer ";
    private static final String HEADER = "Authorization";
    private static final int REMEMBERED_MAX = 50_000;

    /// So often a token in use is looked up among those ended, in the background, in case this
    /// replica was not told.
    private static final Duration LOOKED_UP = Duration.ofSeconds(30);

    private static final ThreadLocal<MessageDigest> SHA_256 =
            ThreadLocal.withInitial(BearerCredentials::sha256);

    private final RealmTokens tokens;
    private final Endings endings;
    private final Clock clock;
    private final Remembered<ByteBuffer, Known> remembered = new Remembered<>(REMEMBERED_MAX);

    private record Known(
            Credential credential,
            String subject,
            String sso,
            @Nullable Instant issuedAt,
            long fromMillis,
            long untilMillis,
            AtomicLong lookUpAt) {}

    BearerCredentials(RealmTokens tokens, Endings endings, Clock clock) {
        this.tokens = tokens;
        this.endings = endings;
        this.clock = clock;
    }

    @Override
    public Strength strength(Asked asked) {
        return asked.header(HEADER) == null ? Strength.NONE : Strength.EXPLICIT;
    }

    @Override
    public @Nullable Credential remembered(Asked asked) {
        var digest = digest(token(asked));
        var known = remembered.find(digest);
        var now = clock.millis();
        if (known == null || now < known.fromMillis() || now >= known.untilMillis()) {
            return null;
        }
        lookUpNowAndThen(digest, known, now);
        return known.credential();
    }

    @Override
    public Mono<Credential> prove(Asked asked) {
        var token = token(asked);
        return tokens.access(token)
                .flatMap(jwt -> {
                    var known = known(jwt);
                    return endings.ended(known.subject(), known.sso(), known.issuedAt())
                            .map(ended -> {
                                if (ended) {
                                    throw SESSION_ENDED.refuse(
                                            "token: its session has ended (expected: sign in again)");
                                }
                                remembered.put(digest(token), known);
                                return known.credential();
                            });
                });
    }

    private Known known(Jwt jwt) {
        var expires = Objects.requireNonNull(jwt.getExpiresAt());
        var sso = RealmTokens.sso(jwt);
        var issuedAt = jwt.getIssuedAt();
        var now = clock.millis();
        return new Known(
                new Credential(
                        Person.of(jwt).caller(),
                        Mono.defer(() ->
                                clock.instant().isBefore(expires)
                                        ? endings.ended(jwt.getSubject(), sso, issuedAt)
                                                .map(ended -> !ended)
                                        : Mono.just(false))),
                jwt.getSubject(),
                sso,
                issuedAt,
                now,
                expires.toEpochMilli(),
                new AtomicLong(now + LOOKED_UP.toMillis()));
    }

    private void lookUpNowAndThen(ByteBuffer digest, Known known, long now) {
        var at = known.lookUpAt().get();
        if (now >= at && known.lookUpAt().compareAndSet(at, now + LOOKED_UP.toMillis())) {
            endings.ended(known.subject(), known.sso(), known.issuedAt())
                    .filter(Boolean::booleanValue)
                    .subscribe(_ -> remembered.remove(digest));
        }
    }

    /// A key of the realm is gone, and with it the worth of what it has signed.
    void forgetAll() {
        remembered.clear();
    }

    @Override
    public void tokensEnded(String subject, String sso) {
        remembered.removeIf(known ->
                known.subject().equals(subject) && (sso.isEmpty() || known.sso().equals(sso)));
    }

    private static String token(Asked asked) {
        var headers = asked.headers(HEADER);
        var header = headers.getFirst();
        if (headers.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw TOKEN_INVALID.refuse("authorization: (expected: once, as Bearer and a token)");
        }
        return header.substring(SCHEME.length()).strip();
    }

    /// Tokens themselves are not kept.
    private static ByteBuffer digest(String token) {
        return ByteBuffer.wrap(SHA_256.get().digest(token.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
