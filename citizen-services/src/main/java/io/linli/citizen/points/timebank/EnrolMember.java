package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.GUARDIAN_UNFIT;
import static io.linli.citizen.points.timebank.TimebankReason.MEMBER_DIFFERS;
import static io.linli.citizen.points.timebank.TimebankReason.MEMBER_UNKNOWN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Use case: somebody joins the time bank, and is related to others.
public final class EnrolMember {
    private static final int OF_AGE = 18;

    private final Members members;
    private final Ages ages;
    private final Commits commits;
    private final Clock clock;

    public EnrolMember(Members members, Ages ages, Commits commits, Clock clock) {
        this.members = members;
        this.ages = ages;
        this.commits = commits;
        this.clock = clock;
    }

    /// Whoever is known already, as they are. To be called first, in the transaction at hand, so
    /// that who is refused is left without an account.
    ///
    /// @throws io.linli.mesh.refusal.Refusal as [#enrol]
    public Optional<Member> known(Member fresh) {
        guarded(fresh);
        return members.find(fresh.id()).map(known -> same(known, fresh));
    }

    /// Opens the member's account; to be called next, outside of a transaction. An account nobody
    /// uses harms nobody.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_DIFFERS` when it is open in another community
    public void open(Member fresh) {
        if (!commits.open(List.of(CoinLines.memberAccount(fresh)))) {
            throw differs(fresh);
        }
    }

    /// In the transaction at hand. Who is known with the same facts is answered as they are.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_DIFFERS`, also when another community has
    ///   them, or `GUARDIAN_UNFIT` when the guardian is not seen or not of age
    public Member enrol(Member fresh) {
        guarded(fresh);
        if (members.add(fresh)) {
            return fresh;
        }
        return same(members.find(fresh.id()).orElseThrow(() -> differs(fresh)), fresh);
    }

    private void guarded(Member fresh) {
        fresh.guardian()
                .ifPresent(id ->
                        members.find(id)
                                .filter(guardian -> ages.of(guardian, clock.instant()) >= OF_AGE)
                                .orElseThrow(() -> GUARDIAN_UNFIT.refuse("guardian", id)));
    }

    private static Member same(Member known, Member fresh) {
        if (!known.facts().equals(fresh.facts()) || !known.region().equals(fresh.region())) {
            throw differs(fresh);
        }
        return known;
    }

    private static io.linli.mesh.refusal.Refusal differs(Member fresh) {
        return MEMBER_DIFFERS.refuse("reference", fresh.reference());
    }

    /// In the transaction at hand: an officer has seen from papers what two are to each other.
    ///
    /// @param kinship what `kin` is to `member`
    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_UNKNOWN`
    public Member relate(MemberId member, MemberId kin, Kinship kinship, Hand officer) {
        var found = one(member);
        if (member.equals(kin)) {
            throw MEMBER_UNKNOWN.refuse("kin", kin, "somebody else");
        }
        one(kin);
        members.relate(member, kin, kinship, officer.name(), clock.instant());
        return found;
    }

    private Member one(MemberId id) {
        return members.find(id).orElseThrow(() -> MEMBER_UNKNOWN.refuse("member", id));
    }
}
