package io.linli.citizen.governance.cases;

/// How soon a case wants hands; moves no deadline. The names are API.
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
