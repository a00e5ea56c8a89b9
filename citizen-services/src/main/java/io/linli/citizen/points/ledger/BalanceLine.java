package io.linli.citizen.points.ledger;

/// What the balances of an account with history were after one change.
///
/// @param timestamp the ledger time of the change
public record BalanceLine(AccountId account, long timestamp, Balances balances) {}
