package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.SECOND_PERSON_REQUIRED;
import static io.linli.identity.partner.PartnerReason.STEP_ORDER;

import io.linli.mesh.caller.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A certificate together with whose it is, whether it counts, and what was done with it. Never
/// edited: each step gives a new value. Rules: R-30, docs/rules/partner-signing.md §7.
///
/// @param steps in the order they were taken; none for one that came in by a file
public record Registration(
        PartnerId partner, Certificate certificate, State state, List<CertificateStep> steps) {
    /// How many that count no more are told of for one partner; all are kept.
    public static final int PAST_MAX = 20;

    /// How far it has come.
    public enum State {
        PROPOSED,
        ACTIVE,
        /// Taken back or turned down before it counted; may be proposed again.
        WITHDRAWN,
        /// For good: what may have been stolen never counts again.
        REVOKED;

        /// Whether it takes one of the places its partner has.
        public boolean live() {
            return this == PROPOSED || this == ACTIVE;
        }
    }

    public Registration {
        steps = List.copyOf(steps);
    }

    static Registration proposed(
            PartnerId partner, Certificate certificate, Caller by, Instant at, String note) {
        var step = CertificateStep.of(CertificateStep.Kind.PROPOSED, by, at, note);
        return new Registration(partner, certificate, State.PROPOSED, List.of(step));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `SECOND_PERSON_REQUIRED`
    public Registration approved(Caller by, Instant at, String note) {
        if (state != State.PROPOSED) {
            throw STEP_ORDER.refuse("state", state, "PROPOSED");
        }
        if (steps.getLast().person().equals(by.id())) {
            throw SECOND_PERSON_REQUIRED.refuse("person", by.name(), "another than who proposed");
        }
        return after(State.ACTIVE, CertificateStep.of(CertificateStep.Kind.APPROVED, by, at, note));
    }

    /// Needs no second person: a door that may be open to a thief is shut at once.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    public Registration revoked(Caller by, Instant at, String note) {
        return switch (state) {
            case PROPOSED ->
                    after(
                            State.WITHDRAWN,
                            CertificateStep.of(CertificateStep.Kind.WITHDRAWN, by, at, note));
            case ACTIVE ->
                    after(
                            State.REVOKED,
                            CertificateStep.of(CertificateStep.Kind.REVOKED, by, at, note));
            case WITHDRAWN, REVOKED ->
                    throw STEP_ORDER.refuse("state", state, "PROPOSED or ACTIVE");
        };
    }

    /// The same certificate once more, after it was taken back.
    Registration proposedAgain(Registration again) {
        var all = new ArrayList<>(steps);
        all.addAll(again.steps());
        return new Registration(partner, again.certificate(), State.PROPOSED, all);
    }

    private Registration after(State next, CertificateStep step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Registration(partner, certificate, next, all);
    }
}
