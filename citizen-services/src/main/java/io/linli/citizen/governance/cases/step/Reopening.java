package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.clock.Limit;

/// How long after its closing, and how often, a case may be reopened.
public record Reopening(Limit window, int times) {}
