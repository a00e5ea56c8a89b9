package io.linli.adapters.dispatch;

import io.linli.adapters.callbacks.Answer;
import io.linli.adapters.callbacks.Intake;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.receipt.TakeReport;
import io.linli.signing.SignedRequest;
import java.util.function.Function;

/// The dispatch platform's callbacks, in whichever dialect.
public final class Callbacks {
    private final Codes codes;
    private final TakeReport takeReport;

    /// @param codes of the dialect; its words for steps are data
    public Callbacks(Codes codes, TakeReport takeReport) {
        this.codes = codes;
        this.takeReport = takeReport;
    }

    /// @param opening gives the JSON of a request whose signature holds; throws `SignatureRefused`
    ///   or `Malformed`
    public Intake intake(Function<SignedRequest, byte[]> opening, Intake.Wording wording) {
        return new Intake(
                request -> takeReport.take(DispatchCallback.read(opening.apply(request), codes)),
                wording);
    }

    /// A report in the platform's words.
    ///
    /// @throws io.linli.adapters.callbacks.Malformed if it cannot be understood
    public static Report report(byte[] json, Codes codes) {
        return DispatchCallback.read(json, codes);
    }

    /// In the envelope of R-87.
    Intake intake(Function<SignedRequest, byte[]> opening) {
        return intake(opening, Answer::envelope);
    }
}
