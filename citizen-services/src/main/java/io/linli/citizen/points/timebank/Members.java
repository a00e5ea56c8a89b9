package io.linli.citizen.points.timebank;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where members are kept. Everything runs in the transaction at hand and sees what it may see.
public interface Members {
    /// Nothing if the member is there.
    ///
    /// @return whether it was new
    boolean add(Member fresh);

    Optional<Member> find(MemberId id);

    /// Held until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_UNKNOWN`
    Member lock(MemberId id);

    /// Keeps what coins and hours have come to.
    void save(Member after);

    /// Newest first.
    List<Member> page(String region, PageToken after, int rows);

    /// What `kin` is to `member`, as verified.
    Optional<Kinship> kinship(MemberId member, MemberId kin);

    /// From both sides.
    void relate(MemberId member, MemberId kin, Kinship kinship, String verifiedBy, Instant at);

    /// Writes down that somebody looked at personal data.
    void looked(MemberId at, Look look);

    /// @param what such as `MEMBER`
    record Look(String viewer, String what, String reason, Instant at) {
        public static final int REASON_MAX = 200;
    }
}
