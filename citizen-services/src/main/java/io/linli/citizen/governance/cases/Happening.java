package io.linli.citizen.governance.cases;

/// What can happen to a case. The names are API.
public enum Happening {
    FILED,
    ACCEPTED,
    /// To whom and why is told to officers only, as with the next two.
    ASSIGNED(Told.STATE),
    REASSIGNED(Told.STATE),
    DECLINED(Told.STATE),
    WHISTLE_BLOWN,
    DEPARTMENT_ACKED,
    DEPARTMENT_REFUSED,
    DEPARTMENT_ARRIVED,
    DEPARTMENT_DONE,
    DEPARTMENTS_DONE,
    DEPARTMENT_PROMISED,
    /// One more department was called.
    DEPARTMENT_CALLED,
    /// A department was sent back to its work.
    WORK_RETURNED,
    /// What follows is settled among offices.
    REFUSAL_CONFIRMED(Told.NOTHING),
    REFUSAL_OVERRULED(Told.NOTHING),
    SUSPENSION_ASKED(Told.NOTHING),
    SUSPENSION_DENIED(Told.NOTHING),
    DEPARTMENT_SUSPENDED(Told.NOTHING),
    DEPARTMENT_RESUMED(Told.NOTHING),
    /// A whistle that went to and fro too often is the district's.
    WHISTLE_RAISED(Told.NOTHING),
    /// The community asked its street for a whistle.
    PRE_WHISTLE_ASKED(Told.NOTHING),
    PRE_WHISTLE_DECLINED(Told.NOTHING),
    PRE_WHISTLE_WITHDRAWN(Told.NOTHING),
    DEADLINE_NEAR(Told.NOTHING),
    DEADLINE_MISSED,
    /// A missed deadline was told upwards.
    ESCALATED(Told.NOTHING),
    CLOCK_PAUSED,
    CLOCK_RESUMED,
    /// More time was granted from outside.
    CLOCK_EXTENDED,
    WHISTLE_CLOSED,
    RESOLVED,
    REWORKED,
    VERIFIED,
    CLOSED,
    REOPENED,
    CANCELLED,
    COMMENTED,
    /// A picture or document was attached; its name is the note.
    ATTACHED,
    /// The same, for officers only.
    ATTACHED_INSIDE(Told.NOTHING),
    /// A remark among officers.
    NOTED(Told.NOTHING),
    PRIORITY_SET(Told.NOTHING),
    PRIVACY_SET(Told.NOTHING),
    RATED,
    /// An officer asked the reporter and wrote the answer down.
    CALLED_BACK(Told.NOTHING),
    NOT_REACHED(Told.NOTHING),
    /// A need was adopted, deferred or rejected.
    DECIDED,
    /// It became part of another case.
    MERGED(Told.STATE),
    /// It is a case of its own again.
    UNMERGED(Told.STATE),
    /// The case it is part of moved.
    FOLLOWED(Told.STATE),
    /// Another case became part of it.
    TOOK_IN(Told.NOTHING),
    /// Another case is no longer part of it.
    LET_GO(Told.NOTHING),
    /// Part of it went into a case of its own.
    SPLIT(Told.NOTHING);

    /// What whoever is not an officer learns of it.
    public enum Told {
        ALL,
        /// That it happened and the state; neither by whom nor what was written.
        STATE,
        NOTHING
    }

    private final Told told;

    Happening() {
        this(Told.ALL);
    }

    Happening(Told told) {
        this.told = told;
    }

    public Told told() {
        return told;
    }
}
