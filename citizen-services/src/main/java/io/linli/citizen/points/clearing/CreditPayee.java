package io.linli.citizen.points.clearing;

import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.UUID;

/// Task: somebody who was paid by another community has it in the account.
public final class CreditPayee {
    private final Payments payments;
    private final PayeeCredits credits;
    private final Transactions transactions;
    private final Clock clock;

    public CreditPayee(
            Payments payments, PayeeCredits credits, Transactions transactions, Clock clock) {
        this.payments = payments;
        this.credits = credits;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void credit(UUID id) {
        var payment = transactions.asMesh(() -> payments.find(id)).orElseThrow();
        credits.credit(payment);
        transactions.asMesh(() -> {
            payments.credited(id, clock.instant());
            return true;
        });
    }
}
