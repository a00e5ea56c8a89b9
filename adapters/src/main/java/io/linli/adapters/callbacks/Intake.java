package io.linli.adapters.callbacks;

import io.linli.adapters.receipt.TakeReport.Taken;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a callback in and says what became of it. Whatever is refused leaves nothing behind, and
/// success is said only of what is kept.
public final class Intake {
    public static final int BODY_MAX = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Function<SignedRequest, Taken> taking;
    private final Wording wording;

    /// How a platform is answered in its dialect.
    @FunctionalInterface
    public interface Wording {
        /// @param code of R-87; `0` for success
        Answer of(int status, String code, String msg);
    }

    /// @param taking checks the signature, reads and keeps; throws `SignatureRefused` or
    ///   `Malformed`
    public Intake(Function<SignedRequest, Taken> taking, Wording wording) {
        this.taking = taking;
        this.wording = wording;
    }

    public Answer answer(SignedRequest request) {
        if (request.body().length > BODY_MAX) {
            return wording.of(413, "A0413", "body (expected: up to " + BODY_MAX + " bytes)");
        }
        try {
            return switch (taking.apply(request)) {
                case NEW, KNOWN -> wording.of(200, "0", "ok");
                case DIFFERS ->
                        wording.of(
                                409,
                                "A0409",
                                "eventId: used for another report (expected: a new one)");
            };
        } catch (SignatureRefused e) {
            LOG.warn("callback refused: {} {}", e.reason(), e.getMessage());
            return wording.of(401, e.reason().code(), String.valueOf(e.getMessage()));
        } catch (Malformed e) {
            LOG.warn("callback refused: {}", e.getMessage());
            return wording.of(400, "A0400", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("callback not kept, the platform will repeat it", e);
            return wording.of(503, "B0001", "not kept, please repeat");
        }
    }
}
