package io.linli.citizen.governance.whistle;

/// A deadline a department missed, and whom that is told. Rule: R-13.
public enum Missed {
    /// Not heard in time: told to the district's leader in charge (分管区领导).
    ACK(1),
    /// Not on site in time: told to the district's inspectors (区督查).
    ARRIVE(2);

    private final int level;

    Missed(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }
}
