package io.linli.identity.estate;

import static io.linli.identity.estate.EstateReason.ESTATE_UNKNOWN;

import io.linli.mesh.caller.Caller;

/// Use case: someone looks an estate up. Officers see those of their region, a firm and its staff
/// those they look after; any other is answered as if it did not exist. Rule: I-05.
public final class ReadEstate {
    private final Estates estates;

    public ReadEstate(Estates estates) {
        this.estates = estates;
    }

    /// @throws io.linli.mesh.refusal.Refusal `ESTATE_UNKNOWN`
    public Estate read(Caller caller, EstateId id) {
        return estates.find(id)
                .filter(estate -> isReachedBy(caller, estate))
                .orElseThrow(() -> ESTATE_UNKNOWN.refuse("estate", id.value()));
    }

    private static boolean isReachedBy(Caller caller, Estate estate) {
        return switch (caller.kind()) {
            case SERVICE -> true;
            case PARTNER -> caller.looksAfter(estate.id().value());
            case PERSON ->
                    caller.estates().isEmpty()
                            ? caller.covers(estate.region().value())
                            : caller.looksAfter(estate.id().value());
        };
    }
}
