package io.linli.citizen.governance.cases;

/// What can be done with a case to move it. Which one is allowed when is data, see `Machine`. The
/// names are API.
public enum CaseAction {
    ACCEPT(Happening.ACCEPTED),
    ASSIGN(Happening.ASSIGNED),
    REASSIGN(Happening.REASSIGNED),
    DECLINE(Happening.DECLINED),
    WHISTLE(Happening.WHISTLE_BLOWN),
    CLOSE_WHISTLE(Happening.RESOLVED),
    RESOLVE(Happening.RESOLVED),
    REWORK(Happening.REWORKED),
    VERIFY(Happening.VERIFIED),
    CLOSE(Happening.CLOSED),
    REOPEN(Happening.REOPENED),
    CANCEL(Happening.CANCELLED),
    MERGE(Happening.MERGED),
    UNMERGE(Happening.UNMERGED);

    private final Happening happening;

    CaseAction(Happening happening) {
        this.happening = happening;
    }

    /// What the history calls it.
    public Happening happening() {
        return happening;
    }
}
