package io.linli.citizen.points.earning;

import io.linli.citizen.NamedId;

/// What is odd about an earning is put before an officer; the points stay until they decide. Rule
/// source: docs/rules/points.md §2.
public final class FindAnomalies {
    /// A device that earns for more accounts than these is shared.
    static final int ACCOUNTS_MAX = 3;

    private final Earnings earnings;
    private final Anomalies anomalies;

    public FindAnomalies(Earnings earnings, Anomalies anomalies) {
        this.earnings = earnings;
        this.anomalies = anomalies;
    }

    /// Looks at an earning that was just added, in the transaction at hand.
    void about(Earning fresh) {
        if (!fresh.evidence().isEmpty() && earnings.knowsEvidence(fresh.evidence(), fresh.id())) {
            put(fresh, Anomaly.Kind.SAME_EVIDENCE);
        }
        if (fresh.device().map(earnings::accounts).orElse(0L) > ACCOUNTS_MAX) {
            put(fresh, Anomaly.Kind.SHARED_DEVICE);
        }
    }

    private void put(Earning fresh, Anomaly.Kind kind) {
        anomalies.add(
                new Anomaly(
                        NamedId.of("anomaly", fresh.id().toString(), kind.name()),
                        kind,
                        fresh.id(),
                        fresh.account(),
                        fresh.region(),
                        Anomaly.State.OPEN,
                        fresh.at(),
                        "",
                        ""));
    }
}
