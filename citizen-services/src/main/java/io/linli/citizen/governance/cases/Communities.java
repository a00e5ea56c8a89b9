package io.linli.citizen.governance.cases;

/// The communities of the region tree.
public interface Communities {
    /// @throws io.linli.mesh.refusal.Refusal `REGION_UNKNOWN` if it is no community in force today
    Community inForce(String code);
}
