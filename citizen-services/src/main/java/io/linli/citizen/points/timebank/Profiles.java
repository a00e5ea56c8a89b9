package io.linli.citizen.points.timebank;

import java.time.Instant;

/// The dated schemes.
public interface Profiles {
    /// Of the smallest area that has one, the last from before `at`.
    Profile inForce(String region, Instant at);
}
