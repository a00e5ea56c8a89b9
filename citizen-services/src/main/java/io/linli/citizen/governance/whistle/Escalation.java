package io.linli.citizen.governance.whistle;

import java.time.Instant;

/// A missed deadline that was told upwards; once per department and step.
public record Escalation(OrgCode org, Missed missed, Instant at) {}
