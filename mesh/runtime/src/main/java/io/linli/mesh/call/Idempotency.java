package io.linli.mesh.call;

import static io.linli.mesh.refusal.CommonReason.IDEMPOTENCY_CONFLICT;
import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.grpc.Context;
import io.grpc.Metadata;
import io.linli.mesh.caller.Caller;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remembers the answer to a keyed request beside what the request wrote, in the same transaction,
/// so that a repeat of it answers the same and writes nothing twice. Remembered for 24 hours.
final class Idempotency {
    static final Metadata.Key<String> HEADER =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);
    static final Context.Key<String> KEY = Context.key("linli.idempotency-key");
    static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int KEY_MAX = 128;
    private static final String REQUEST_ID = "request_id";

    private final JdbcClient db;
    private final Clock clock;
    private final String claim;
    private final String find;
    private final String keep;
    private final String forget;

    /// @param schema the room's schema; it holds a table of its own
    Idempotency(JdbcClient db, String schema, Clock clock) {
        this.db = db;
        this.clock = clock;
        // A second request with the same key waits here until the first one has committed or rolled
        // back.
        this.claim =
                """
                INSERT INTO %s.idempotency AS i (caller, key, method, fingerprint, created_at)
                VALUES (:caller, :key, :method, :fingerprint, :now)
                ON CONFLICT (caller, key) DO UPDATE
                   SET method = excluded.method, fingerprint = excluded.fingerprint,
                       created_at = excluded.created_at, answer = NULL
                 WHERE i.created_at < :forgotten
                """
                        .formatted(schema);
        this.find =
                "SELECT method, fingerprint, answer FROM %s.idempotency WHERE caller = :caller AND key = :key"
                        .formatted(schema);
        this.keep =
                "UPDATE %s.idempotency SET answer = :answer WHERE caller = :caller AND key = :key"
                        .formatted(schema);
        this.forget = "DELETE FROM %s.idempotency WHERE created_at < :forgotten".formatted(schema);
    }

    private record Kept(String method, byte[] fingerprint, byte[] answer) {}

    /// The remembered answer, or that of `body`, which is then remembered. Runs inside a
    /// transaction.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `IDEMPOTENCY_CONFLICT` when the key came with another
    ///   request
    <A extends Message> A once(String method, Message request, A sample, Supplier<A> body) {
        var key = keyOf(request);
        if (key.isEmpty()) {
            return body.get();
        }
        var caller = Caller.current().key();
        var fingerprint = fingerprint(request);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var claimed =
                db.sql(claim)
                        .param("caller", caller)
                        .param("key", key.get())
                        .param("method", method)
                        .param("fingerprint", fingerprint)
                        .param("now", now)
                        .param("forgotten", now.minus(REMEMBERED))
                        .update();
        if (claimed == 0) {
            return remembered(caller, key.get(), method, fingerprint, sample);
        }
        var answer = body.get();
        db.sql(keep)
                .param("answer", answer.toByteArray())
                .param("caller", caller)
                .param("key", key.get())
                .update();
        return answer;
    }

    /// @return how many answers were forgotten
    int forget() {
        var forgotten = clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC);
        return db.sql(forget).param("forgotten", forgotten).update();
    }

    @SuppressWarnings("unchecked") // the sample's parser makes messages of the sample's type
    private <A extends Message> A remembered(
            String caller, String key, String method, byte[] fingerprint, A sample) {
        var kept =
                db.sql(find)
                        .param("caller", caller)
                        .param("key", key)
                        .query((row, _) ->
                                new Kept(row.getString(1), row.getBytes(2), row.getBytes(3)))
                        .single();
        if (!kept.method().equals(method) || !Arrays.equals(kept.fingerprint(), fingerprint)) {
            throw IDEMPOTENCY_CONFLICT.refuse(
                    "Idempotency-Key", key, "a new key for a new request");
        }
        try {
            return (A) sample.getParserForType().parseFrom(kept.answer());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a remembered answer cannot be read", e);
        }
    }

    /// The header, else the request's own `request_id`.
    private static Optional<String> keyOf(Message request) {
        var header = KEY.get();
        var field = request.getDescriptorForType().findFieldByName(REQUEST_ID);
        var key =
                header != null && !header.isEmpty()
                        ? header
                        : field == null ? "" : (String) request.getField(field);
        if (key.length() > KEY_MAX) {
            throw REQUEST_INVALID.refuse(
                    "Idempotency-Key", key.length() + " characters", "1.." + KEY_MAX);
        }
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private static byte[] fingerprint(Message request) {
        var field = request.getDescriptorForType().findFieldByName(REQUEST_ID);
        var plain = field == null ? request : request.toBuilder().clearField(field).build();
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
