package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Report;
import java.time.Instant;
import java.util.List;

/// A platform that can tell what it has. Every method asks it.
public interface Counterpart {
    Platform platform();

    /// Whether it would tell of `delivery` at all: one of several platforms of a kind knows only of
    /// its own.
    default boolean tellsOf(Delivery delivery) {
        return true;
    }

    /// What we have placed there since, in a fixed order.
    ///
    /// @param cursor where to go on; empty for the beginning
    /// @throws io.linli.adapters.outside.PlatformFailure if it does not tell
    Batch<Copy> copies(Instant since, String cursor);

    /// What it has reported to us since, or tried to, in a fixed order.
    ///
    /// @param cursor where to go on; empty for the beginning
    /// @throws io.linli.adapters.outside.PlatformFailure if it does not tell
    Batch<Report> reports(Instant since, String cursor);

    /// What [Copy#says] of `delivery` should be.
    String expected(Delivery delivery);

    /// Some of many.
    ///
    /// @param next where to go on; empty at the end
    record Batch<T>(List<T> items, String next) {
        public Batch {
            items = List.copyOf(items);
        }
    }

    /// A hand-over as the platform has it.
    ///
    /// @param ourId the delivery's id, if it is one of ours
    /// @param receipt the platform's own number for it; empty if it gives none
    /// @param region empty if the platform does not tell
    /// @param says what is in it, in a form that can be compared and read
    record Copy(String ourId, String receipt, String region, String says) {}
}
