package io.linli.citizen.points.reward;

import io.linli.citizen.points.ledger.AccountId;

/// Who orders: a portal's resident. Of the person nothing is kept but the account.
public record Buyer(String partner, AccountId account) {}
