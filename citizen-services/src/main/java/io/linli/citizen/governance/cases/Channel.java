package io.linli.citizen.governance.cases;

/// How a matter came in. The names are API. Rules: G-08, G-25.
public enum Channel {
    PORTAL,
    HOTLINE,
    RESIDENT_SNAP,
    GRID_PATROL,
    PROPERTY_FIRM,
    DEVICE,
    DESK,
    TALKBAR,
    TEA,
    CARD,
    VISIT,
    FORUM,
    GROUP
}
