package io.linli.citizen.points.clearing;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A community has paid somebody of another one, and owes that one since.
///
/// @param creditedAt when the payee had it; empty before that
public record Payment(
        UUID id,
        Pair pair,
        AccountId payee,
        long amount,
        String evidence,
        String by,
        Instant at,
        Optional<Instant> creditedAt) {}
