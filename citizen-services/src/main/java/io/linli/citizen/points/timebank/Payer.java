package io.linli.citizen.points.timebank;

/// Out of whose coins a session is paid. Decision: docs/adr/0023-who-pays-for-help.md.
public enum Payer {
    /// Whoever is helped, out of coins earned or given.
    REQUESTER,
    /// The community's pool, as far as it goes.
    COMMUNITY
}
