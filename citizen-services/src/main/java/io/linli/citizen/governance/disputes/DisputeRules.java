package io.linli.citizen.governance.disputes;

import java.time.Instant;

/// The dated rules of disputes.
public interface DisputeRules {
    DisputeRule inForce(int level, String region, Instant at);
}
