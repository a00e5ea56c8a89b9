package io.linli.citizen.governance.whistle;

import java.time.Instant;

/// A missed deadline that was told upwards; once per department, step and level.
///
/// @param level whom it was told: 1 the district's leader in charge (分管区领导), from 2 on the
///   district's inspectors (区督查)
public record Escalation(OrgCode org, Missed missed, int level, Instant at) {}
