package io.linli.citizen.points.timebank;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where sessions are kept. Everything runs in the transaction at hand and sees what it may see.
public interface Sessions {
    void add(Session fresh, SessionEvent first);

    Optional<Session> find(SessionId id);

    /// Held until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `SESSION_UNKNOWN`
    Session lock(SessionId id);

    void save(Session after, SessionEvent event);

    /// Newest first.
    List<Session> page(SessionFilter filter, PageToken after, int rows);

    /// Oldest first.
    List<SessionEvent> events(SessionId id);

    /// Whether a volunteer has promised to be elsewhere, or is, at any instant of `[from, until)`.
    boolean promised(MemberId volunteer, Instant from, Instant until, SessionId except);

    /// Whether a volunteer has signed in elsewhere and not out.
    boolean away(MemberId volunteer, SessionId except);

    /// What a volunteer's sessions of a day in these states come to in coins.
    HalfHours earnedOn(
            MemberId volunteer, LocalDate day, Set<SessionState> states, SessionId except);

    /// What is held of a member's own coins.
    HalfHours held(MemberId requester);
}
