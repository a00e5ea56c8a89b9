package io.linli.citizen.points.volunteer;

import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.HelpKind;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.citizen.points.timebank.SessionId;
import java.time.Instant;

/// One service somebody has rendered: a session that is done.
///
/// @param in when it began
/// @param out when it ended; where nobody signed out, as long after that as counts
/// @param time what counts of it
/// @param rating 0 for none
public record Rendering(
        SessionId session,
        HelpKind kind,
        Instant in,
        Instant out,
        Sealed place,
        String content,
        HalfHours time,
        HalfHours paid,
        int rating,
        Instant requestedAt) {}
