package io.linli.citizen.governance.hotline;

/// What is asked for (诉求类型). The names are API. Rule: R-15.
public enum RequestKind {
    CONSULTATION,
    HELP,
    COMPLAINT,
    REPORT,
    SUGGESTION
}
