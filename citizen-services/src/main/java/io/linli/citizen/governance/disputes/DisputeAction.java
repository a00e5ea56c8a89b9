package io.linli.citizen.governance.disputes;

/// What can be done with a dispute.
public enum DisputeAction {
    ASSIGN(DisputeHappening.ASSIGNED),
    MEDIATE(DisputeHappening.MEDIATED),
    AGREE(DisputeHappening.AGREED),
    FOLLOW_UP(DisputeHappening.FOLLOWED_UP),
    RETURN(DisputeHappening.RETURNED),
    ESCALATE(DisputeHappening.ESCALATED),
    STRIKE(DisputeHappening.STRUCK),
    REOPEN(DisputeHappening.REOPENED);

    private final DisputeHappening happening;

    DisputeAction(DisputeHappening happening) {
        this.happening = happening;
    }

    DisputeHappening happening() {
        return happening;
    }
}
