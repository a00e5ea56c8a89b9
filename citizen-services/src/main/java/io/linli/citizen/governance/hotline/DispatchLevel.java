package io.linli.citizen.governance.hotline;

/// How urgent the hotline holds a ticket to be. The names are API. Rule: R-16.
public enum DispatchLevel {
    L1,
    L2,
    L3,
    L4
}
