package io.linli.property.repair;

import io.linli.mesh.caller.Caller;
import java.util.Set;
import java.util.stream.Collectors;

/// Which orders a caller may touch. Rules: P-01, I-05.
///
/// Row-level security holds the same line below.
public sealed interface Reach {
    /// A firm and its staff: the estates they look after.
    record OfEstates(Set<EstateId> estates) implements Reach {
        public OfEstates {
            estates = Set.copyOf(estates);
        }
    }

    /// An officer: the region.
    ///
    /// @param prefix never empty; every code that starts with it lies inside
    record OfRegion(String prefix) implements Reach {}

    /// Whoever has neither.
    record Nothing() implements Reach {}

    static Reach of(Caller caller) {
        if (!caller.estates().isEmpty()) {
            return new OfEstates(
                    caller.estates().stream()
                            .map(EstateId::new)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        var isOfficer = caller.is(Caller.Kind.PERSON) && !caller.region().isEmpty();
        return isOfficer ? new OfRegion(caller.region()) : new Nothing();
    }

    default boolean includes(EstateId estate, String region) {
        return switch (this) {
            case OfEstates of -> of.estates().contains(estate);
            case OfRegion of -> region.startsWith(of.prefix());
            case Nothing _ -> false;
        };
    }
}
