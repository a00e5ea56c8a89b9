package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.MEMBER_UNKNOWN;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_UNKNOWN;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.util.List;

/// Use case: someone looks at the time bank. In the transaction at hand.
public final class ReadTimebank {
    private final Sessions sessions;
    private final Members members;
    private final Profiles profiles;
    private final Gifts gifts;
    private final Clock clock;

    public ReadTimebank(
            Sessions sessions, Members members, Profiles profiles, Gifts gifts, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.profiles = profiles;
        this.gifts = gifts;
        this.clock = clock;
    }

    /// A member and what of their coins is held.
    public record Standing(Member member, HalfHours held) {}

    /// @throws io.linli.mesh.refusal.Refusal `SESSION_UNKNOWN`, also when it is not the caller's
    public Session session(SessionId id) {
        return sessions.find(id).orElseThrow(() -> SESSION_UNKNOWN.refuse("session", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Session> sessions(SessionFilter filter, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = sessions.page(filter, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.requestedAt(), last.id().value()));
    }

    /// @throws io.linli.mesh.refusal.Refusal `SESSION_UNKNOWN`
    public List<SessionEvent> history(SessionId id) {
        session(id);
        return sessions.events(id);
    }

    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_UNKNOWN`, also when not the caller's
    public Standing member(MemberId id) {
        return standing(members.find(id).orElseThrow(() -> MEMBER_UNKNOWN.refuse("member", id)));
    }

    public Standing standing(Member member) {
        return new Standing(member, sessions.held(member.id()));
    }

    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_UNKNOWN`
    public Standing reveal(MemberId id, Hand officer, String reason) {
        var found = member(id);
        members.looked(id, new Members.Look(officer.name(), "MEMBER", reason, clock.instant()));
        return found;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Member> members(String region, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = members.page(region, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.registeredAt(), last.id().value()));
    }

    public Profile profile(String region) {
        return profiles.inForce(region, clock.instant());
    }

    /// What the community's pool was given this year, Beijing time.
    public HalfHours granted(String region) {
        return gifts.granted(region, clock.instant().atZone(Ages.BEIJING).getYear());
    }
}
