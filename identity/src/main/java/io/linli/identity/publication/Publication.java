package io.linli.identity.publication;

import static io.linli.identity.publication.PublicationReason.SECOND_PERSON_REQUIRED;
import static io.linli.identity.publication.PublicationReason.STEP_ORDER;

import io.linli.mesh.caller.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One version of a department's or firm's service, with everything that was done with it. Never
/// edited: each step gives a new value, and what is served never changes under the same id. Rule:
///
///
/// @param routes how it is called, worked out from its contract
/// @param digest SHA-256 of the contract, in hex
/// @param steps in the order they were taken, the proposal first
public record Publication(
        PublicationId id,
        PublicationName name,
        String displayName,
        Target target,
        List<Grant> grants,
        Terms terms,
        List<Route> routes,
        String digest,
        State state,
        List<Step> steps) {
    /// How many services are published at once.
    public static final int ACTIVE_MAX = 100;

    /// How far it has come.
    public enum State {
        PROPOSED,
        ACTIVE,
        REJECTED,
        WITHDRAWN,
        REPLACED,
        /// Still served.
        REMOVAL_PROPOSED,
        REMOVED
    }

    public Publication {
        grants = List.copyOf(grants);
        routes = List.copyOf(routes);
        steps = List.copyOf(steps);
    }

    /// Whether the gateways serve it.
    public boolean served() {
        return state == State.ACTIVE || state == State.REMOVAL_PROPOSED;
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `SECOND_PERSON_REQUIRED`
    public Publication approved(Caller by, Instant at, String note) {
        return decided(State.PROPOSED, by)
                .after(State.ACTIVE, Step.of(Step.Kind.APPROVED, by, at, note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `SECOND_PERSON_REQUIRED`
    public Publication rejected(Caller by, Instant at, String note) {
        return decided(State.PROPOSED, by)
                .after(State.REJECTED, Step.of(Step.Kind.REJECTED, by, at, note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    public Publication withdrawn(Caller by, Instant at, String note) {
        return in(State.PROPOSED)
                .after(State.WITHDRAWN, Step.of(Step.Kind.WITHDRAWN, by, at, note));
    }

    /// Makes way for a newer one of the same name, also when its removal was proposed.
    ///
    /// @param by who approved the newer one
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    public Publication replaced(Caller by, Instant at, PublicationId newer) {
        if (!served()) {
            throw outOfOrder(State.ACTIVE);
        }
        return after(State.REPLACED, Step.of(Step.Kind.REPLACED, by, at, "by " + newer));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    public Publication removalProposed(Caller by, Instant at, String note) {
        return in(State.ACTIVE)
                .after(State.REMOVAL_PROPOSED, Step.of(Step.Kind.REMOVAL_PROPOSED, by, at, note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `SECOND_PERSON_REQUIRED`
    public Publication removed(Caller by, Instant at, String note) {
        return decided(State.REMOVAL_PROPOSED, by)
                .after(State.REMOVED, Step.of(Step.Kind.REMOVED, by, at, note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` or `SECOND_PERSON_REQUIRED`
    public Publication removalRejected(Caller by, Instant at, String note) {
        return decided(State.REMOVAL_PROPOSED, by)
                .after(State.ACTIVE, Step.of(Step.Kind.REMOVAL_REJECTED, by, at, note));
    }

    /// A decision is the second person's: not of whoever took the step before it.
    private Publication decided(State from, Caller by) {
        in(from);
        if (steps.getLast().person().equals(by.id())) {
            throw SECOND_PERSON_REQUIRED.refuse("person", by.name(), "another than who proposed");
        }
        return this;
    }

    private Publication in(State expected) {
        if (state != expected) {
            throw outOfOrder(expected);
        }
        return this;
    }

    private RuntimeException outOfOrder(State expected) {
        return STEP_ORDER.refuse("state", state, expected.name());
    }

    private Publication after(State next, Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Publication(
                id, name, displayName, target, grants, terms, routes, digest, next, all);
    }
}
