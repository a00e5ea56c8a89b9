package io.linli.citizen.points.timebank;

import java.util.Optional;

/// Which sessions.
///
/// @param member who is helped or helps
public record SessionFilter(
        String region, Optional<SessionState> state, Optional<MemberId> member) {}
