package io.linli.citizen.governance.cases;

/// What can happen to a case. The names are API.
public enum Happening {
    FILED,
    ACCEPTED,
    WHISTLE_BLOWN,
    DEPARTMENT_ACKED,
    DEPARTMENT_REFUSED,
    DEPARTMENT_ARRIVED,
    DEPARTMENT_DONE,
    DEPARTMENTS_DONE,
    DEADLINE_MISSED,
    WHISTLE_CLOSED,
    RESOLVED,
    VERIFIED,
    CLOSED,
    COMMENTED,
    RATED
}
