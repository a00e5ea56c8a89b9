package io.linli.citizen.points.earning;

import io.linli.citizen.points.ledger.AccountId;
import java.util.Optional;
import java.util.UUID;

/// Somebody says that a person did what a rule thanks for.
///
/// @param id made by whoever says so
/// @param event what was verified; a person earns once by it
/// @param region where it happened; its pool gives the points
/// @param person what the partner calls them; empty when it keeps them to itself
/// @param verifier the account of whoever verified the event, when that is a resident
/// @param evidence the hash of what proves it; empty without
/// @param by who says so
/// @param byHand whether that is an officer
public record Claim(
        UUID id,
        String rule,
        String event,
        AccountId account,
        String region,
        String partner,
        String person,
        Optional<AccountId> verifier,
        String evidence,
        Optional<UUID> device,
        String by,
        boolean byHand) {}
