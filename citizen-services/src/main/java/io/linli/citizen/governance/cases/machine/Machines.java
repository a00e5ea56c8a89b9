package io.linli.citizen.governance.cases.machine;

/// Where machines are kept.
public interface Machines {
    /// The moves in the order in which they are tried; empty if there is no such machine.
    MachineRows read(String name);
}
