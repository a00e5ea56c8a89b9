package io.linli.citizen.governance.whistle;

/// A department that can be called.
public record Department(OrgCode org, String name) {}
