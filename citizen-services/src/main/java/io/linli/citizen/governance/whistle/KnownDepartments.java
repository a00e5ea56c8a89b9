package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.DEPARTMENT_UNKNOWN;

import java.time.Instant;

/// The departments that can be called, and no to any other.
public record KnownDepartments(Departments departments) {
    /// @param field where the code stands in the request
    /// @throws io.linli.mesh.refusal.Refusal `DEPARTMENT_UNKNOWN`
    public Department find(OrgCode org, String field, String region, Instant now) {
        return departments
                .find(org, region, now)
                .orElseThrow(
                        () -> DEPARTMENT_UNKNOWN.refuse(field, org, "a department of " + region));
    }
}
