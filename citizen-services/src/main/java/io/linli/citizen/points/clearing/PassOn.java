package io.linli.citizen.points.clearing;

import io.linli.citizen.NamedId;

/// Credits a payee by one line out of the pool of their own community.
public final class PassOn implements PayeeCredits {
    private final Writing writing;

    public PassOn(Writing writing) {
        this.writing = writing;
    }

    @Override
    public void credit(Payment payment) {
        var lines =
                new Lines(
                                NamedId.of("pass on", payment.id().toString()),
                                Lines.PASSED_ON,
                                payment.evidence(),
                                payment.id())
                        .points(
                                Books.pool(payment.pair().creditor()),
                                payment.payee(),
                                payment.amount());
        var outcomes = writing.post(lines);
        if (!Writing.isWritten(outcomes)) {
            throw new IllegalStateException("payment " + payment.id() + ": " + outcomes);
        }
    }
}
