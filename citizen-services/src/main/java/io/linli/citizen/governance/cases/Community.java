package io.linli.citizen.governance.cases;

/// A community in force, 12 digits. Rule: R-27.
public record Community(String code, String name) {}
