package io.linli.citizen.points.clearing;

/// How a payee comes by what was paid: out of the pool of their own community.
@FunctionalInterface
public interface PayeeCredits {
    /// Credits the account, once however often it is told to. No transaction is open.
    void credit(Payment payment);
}
