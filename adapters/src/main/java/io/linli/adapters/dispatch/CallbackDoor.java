package io.linli.adapters.dispatch;

import io.linli.adapters.receipt.TakeReport;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the dispatch platform's callbacks in its dialect: HTTP status and an R-87 code. Whatever
/// is refused leaves nothing behind.
final class CallbackDoor {
    static final int BODY_MAX = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(CallbackDoor.class);

    private final RequestVerifier verifier;
    private final TakeReport takeReport;

    /// @param code `0` only if the report is kept, now or earlier; anything else makes the platform
    ///   repeat
    record Answer(int status, String code, String msg) {}

    CallbackDoor(RequestVerifier verifier, TakeReport takeReport) {
        this.verifier = verifier;
        this.takeReport = takeReport;
    }

    Answer answer(SignedRequest request) {
        if (request.body().length > BODY_MAX) {
            return new Answer(413, "A0413", "body (expected: up to " + BODY_MAX + " bytes)");
        }
        try {
            verifier.verify(request);
            var report = DispatchCallback.read(request.body());
            return switch (takeReport.take(report)) {
                case NEW, KNOWN -> new Answer(200, "0", "ok");
                case DIFFERS ->
                        new Answer(
                                409,
                                "A0409",
                                "eventId: used for another report (expected: a new one)");
            };
        } catch (SignatureRefused e) {
            LOG.warn("callback refused: {} {}", e.reason(), e.getMessage());
            return new Answer(401, e.reason().code(), e.getMessage());
        } catch (DispatchCallback.Malformed e) {
            LOG.warn("callback refused: {}", e.getMessage());
            return new Answer(400, "A0400", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("callback not kept, the platform will repeat it", e);
            return new Answer(503, "B0001", "not kept, please repeat");
        }
    }
}
