package io.linli.citizen.points.ledger;

import java.time.Instant;
import java.util.UUID;

/// One line of the ledger: `points` leave `debit` and reach `credit`. A mistake is put right by
/// another line.
///
/// @param id made and stored by the client before it sends, so that a retry writes nothing twice
/// @param code why: 1 a rated case
/// @param evidence the act behind it, such as a case's id
/// @param at when it was written
public record Transfer(
        UUID id,
        AccountId debit,
        AccountId credit,
        Points points,
        int ledger,
        int code,
        String evidence,
        Instant at) {}
