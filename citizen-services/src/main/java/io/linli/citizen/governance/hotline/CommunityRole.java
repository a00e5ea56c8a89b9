package io.linli.citizen.governance.hotline;

/// What the community around the matter has to do with a ticket. Rule: R-15 (条例 art. 17).
public enum CommunityRole {
    ASSIST,
    PRIMARY
}
