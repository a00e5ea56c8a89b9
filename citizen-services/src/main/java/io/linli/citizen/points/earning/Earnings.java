package io.linli.citizen.points.earning;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was earned, and by whom. Everything runs in the transaction at hand and sees what its
/// caller may see.
public interface Earnings {
    Optional<Earning> find(UUID id);

    Optional<Earning> of(String rule, String event, AccountId account);

    /// How often a person earned by a rule since an instant.
    long count(String rule, AccountId account, Instant since);

    /// How many people earned by a rule and an event.
    long people(String rule, String event);

    void add(Earning fresh);

    void reverse(UUID id, Instant at);

    /// Whether the evidence stands beside another earning already.
    boolean knowsEvidence(String evidence, UUID besides);

    /// How many accounts a device was used for.
    long accounts(UUID device);

    /// Whether somebody works for a body whose region contains this one.
    boolean isStaff(AccountId account, String region);

    /// Says that somebody works for the body of a region, or does not any more.
    void staff(AccountId account, String region, boolean now, String by, Instant at);
}
