package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Optional;

/// What is known of one called department: its own reports, and what was decided about it.
///
/// @param acked when it first heard the call
/// @param answer its last word on whether it comes
/// @param done the first time it had done its part since its work was last returned
/// @param returned when its work was last returned
public record Heard(
        Optional<Instant> acked,
        Optional<Answer> answer,
        Optional<Promise> promise,
        Optional<Arrival> arrival,
        Optional<Fact.Done> done,
        Optional<Verdict> verdict,
        Optional<Instant> returned,
        Optional<Suspension> suspension) {

    public static final Heard NOTHING =
            new Heard(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    Heard acked(Instant at) {
        var first = acked.filter(known -> !known.isAfter(at)).orElse(at);
        return new Heard(
                Optional.of(first), answer, promise, arrival, done, verdict, returned, suspension);
    }

    Heard answered(Answer said) {
        var last = Optional.of(Answer.last(answer, said));
        return new Heard(acked, last, promise, arrival, done, verdict, returned, suspension);
    }

    Heard promised(Promise said) {
        var last = Optional.of(Promise.joined(promise, said));
        return new Heard(acked, answer, last, arrival, done, verdict, returned, suspension);
    }

    Heard arrived(Arrival there) {
        var first = Optional.of(Arrival.first(arrival, there));
        return new Heard(acked, answer, promise, first, done, verdict, returned, suspension);
    }

    /// Who is done waits for nothing any more. What was done before the work was returned is not
    /// done.
    Heard done(Fact.Done reported) {
        if (returned.filter(back -> !reported.at().isAfter(back)).isPresent()) {
            return this;
        }
        var first = Optional.of(Fact.Done.first(done, reported));
        return new Heard(
                acked, answer, promise, arrival, first, verdict, returned, Optional.empty());
    }

    Heard judged(Verdict word) {
        var waits = word.confirmed() ? Optional.<Suspension>empty() : suspension;
        return new Heard(acked, answer, promise, arrival, done, Optional.of(word), returned, waits);
    }

    /// Whoever had done it held it to be its business.
    Heard returned(Instant at) {
        return new Heard(
                acked,
                Optional.of(new Answer(false, at, "")),
                promise,
                arrival,
                Optional.empty(),
                verdict,
                Optional.of(at),
                suspension);
    }

    Heard suspended(Optional<Suspension> now) {
        return new Heard(acked, answer, promise, arrival, done, verdict, returned, now);
    }
}
