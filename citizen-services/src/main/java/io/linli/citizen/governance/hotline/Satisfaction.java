package io.linli.citizen.governance.hotline;

/// How somebody who was called back finds the outcome. The names are API.
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
