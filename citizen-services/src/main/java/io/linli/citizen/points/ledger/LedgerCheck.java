package io.linli.citizen.points.ledger;

import java.util.List;

/// What must always be true of a product's own books and the ledger together, such as that the lots
/// of an account are what is in it. Asked every hour; runs in the transaction at hand and sees all.
@FunctionalInterface
public interface LedgerCheck {
    /// What is not true, at most [Ledger#WRONG_MAX] of it.
    List<Finding> run();
}
