package io.linli.citizen.governance.cases.machine;

import java.util.List;

/// A machine as it is kept, nothing of it checked yet.
public record MachineRows(List<Stage> stages, List<Line> lines) {
    public record Stage(String state, boolean initial, boolean terminal) {}

    public record Line(
            String from, String action, String to, List<String> roles, List<String> guards) {}

    public MachineRows {
        stages = List.copyOf(stages);
        lines = List.copyOf(lines);
    }
}
