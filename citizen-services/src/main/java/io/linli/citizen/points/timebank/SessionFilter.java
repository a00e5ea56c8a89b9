package io.linli.citizen.points.timebank;

import java.util.Optional;

/// Which sessions.
///
/// @param partner one of whose members is helped or helps; empty for any in reach
/// @param member who is helped or helps
public record SessionFilter(
        String region, String partner, Optional<SessionState> state, Optional<MemberId> member) {}
