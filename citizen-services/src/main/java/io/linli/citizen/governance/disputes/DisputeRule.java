package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.clock.Policy;

/// What holds for disputes of a level.
///
/// @param strikeTier the lowest tier that may strike one
public record DisputeRule(Policy limit, Level strikeTier) {}
