package io.linli.citizen.points.clearing;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.lot.Ask;
import io.linli.citizen.points.lot.BeijingDays;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.Booking;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.Lot;
import io.linli.citizen.points.lot.Purse;
import io.linli.citizen.points.lot.Purses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Credits a payee out of the pool of their own community, as a lot that expires like any other.
/// Rule source: docs/rules/clearing.md §1.
public final class CreditLots implements PayeeCredits {
    static final String RULE = "COMMUNITY_PAID";

    private final Bookings bookings;
    private final Purses purses;
    private final Payments payments;
    private final Clock clock;

    public CreditLots(Bookings bookings, Purses purses, Payments payments, Clock clock) {
        this.bookings = bookings;
        this.purses = purses;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public void credit(Payment payment) {
        var movement = NamedId.of("pass on", payment.id().toString());
        bookings.book(
                Ask.of(movement, "pass on", payment.payee(), payment.amount()),
                () -> plan(movement, payment),
                Beside.NOTHING);
    }

    private Booking plan(UUID movement, Payment payment) {
        var now = clock.instant();
        var payee = payment.payee();
        var purse = purses.find(payee).orElseGet(() -> first(payee));
        var lot = Lot.fresh(movement, RULE, payment.amount(), lastDay(payment.at()), now);
        return new Booking(movement, now)
                .over(purse)
                .receive(payee, Books.pool(payment.pair().creditor()), lot, payment.evidence())
                .provided(() -> purse.version() > 0 || isEmpty(payee));
    }

    private LocalDate lastDay(Instant paid) {
        var year = BeijingDays.of(paid).getYear() + payments.yearEnds(paid);
        return LocalDate.of(year, 12, 31);
    }

    private Purse first(AccountId payee) {
        if (!isEmpty(payee)) {
            throw new IllegalStateException("account " + payee + " has points and no lots");
        }
        var account = bookings.opened(payee);
        return Purse.fresh(payee, account.region(), account.partner(), "");
    }

    private boolean isEmpty(AccountId payee) {
        return bookings.opened(payee).balances().equals(Balances.NONE);
    }
}
