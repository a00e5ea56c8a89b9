package io.linli.citizen.points.reward;

import io.linli.citizen.points.ledger.AccountId;
import java.util.Optional;

/// Which of the orders in reach; whatever is empty does not narrow it.
///
/// @param region only below this one
public record OrderFilter(
        String region,
        Optional<OrderState> state,
        Optional<ItemId> item,
        Optional<AccountId> account) {}
