package io.linli.citizen.points.lot;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Amount;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.citizen.points.ledger.UserData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One movement of points as it is planned: the lines of the ledger, which succeed or fail
/// together, and what becomes of lots beside them. Each step of it keeps lots and ledger equal.
/// Rule source: docs/rules/points.md §3 to §6.
public final class Booking {
    private static final LocalDate EVER = LocalDate.MIN;

    private static final UUID NONE = new UUID(0, 0);

    private final UUID id;
    private final Instant now;
    private final LocalDate today;
    private final Map<AccountId, Purse> before = new LinkedHashMap<>();
    private final Map<AccountId, Purse> after = new LinkedHashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Runnable> beside = new ArrayList<>();
    private BooleanSupplier still = () -> true;
    private @Nullable PointHold hold;

    /// @param id the movement's
    public Booking(UUID id, Instant now) {
        this.id = id;
        this.now = now;
        this.today = BeijingDays.of(now);
    }

    /// Takes a purse in as it is now; nobody else changes it before this is booked.
    public Booking over(Purse purse) {
        before.putIfAbsent(purse.account(), purse);
        after.putIfAbsent(purse.account(), purse);
        return this;
    }

    /// What else has to be so when it is booked, asked under the ledger's lock.
    public Booking provided(BooleanSupplier so) {
        still = so;
        return this;
    }

    /// What is written beside it.
    public Booking also(Runnable step) {
        beside.add(step);
        return this;
    }

    /// Points come in as a lot of their own.
    ///
    /// @param event what they are for
    public Booking earn(AccountId account, AccountId pool, Lot lot, String event) {
        move(pool, account, lot.amount(), MovementCode.EARNED, event);
        put(of(account).with(lot));
        line(account, Entry.Kind.EARNED, lot.amount(), lot.rule(), "");
        return payDebt(account, today);
    }

    /// What another community has paid for comes in as a lot of its own.
    public Booking receive(AccountId account, AccountId pool, Lot lot, String evidence) {
        move(pool, account, lot.amount(), MovementCode.CLEARED, evidence);
        put(of(account).with(lot));
        line(account, Entry.Kind.RECEIVED, lot.amount(), lot.rule(), evidence);
        return payDebt(account, today);
    }

    Booking hold(NewHold asked) {
        var parts = of(asked.account()).usable().pick(asked.amount().value(), today);
        var flags = TransferFlags.of(TransferFlags.PENDING);
        var pending = held(asked.id());
        transfers.add(
                transfer(
                        pending,
                        asked.account(),
                        asked.to(),
                        Amount.of(asked.amount().value()),
                        NONE,
                        MovementCode.SPENT.number(),
                        flags,
                        asked.evidence()));
        put(of(asked.account()).each(parts, Lot::held));
        hold =
                new PointHold(
                        asked.id(),
                        asked.account(),
                        asked.to(),
                        asked.amount().value(),
                        asked.evidence(),
                        PointHold.State.HELD,
                        parts);
        return this;
    }

    Booking confirm(PointHold held) {
        settle(held, TransferFlags.POST_PENDING);
        put(of(held.account()).each(held.parts(), Lot::spentOfHeld));
        line(held.account(), Entry.Kind.SPENT, -held.amount(), held.evidence(), "");
        hold = held.in(PointHold.State.CONFIRMED);
        return this;
    }

    Booking release(PointHold held) {
        settle(held, TransferFlags.VOID_PENDING);
        put(of(held.account()).each(held.parts(), (lot, part) -> lot.held(-part)));
        hold = held.in(PointHold.State.RELEASED);
        return payDebt(held.account(), EVER);
    }

    Booking refund(PointHold held) {
        move(held.to(), held.account(), held.amount(), MovementCode.REFUNDED, held.evidence());
        put(of(held.account()).each(held.parts(), Lot::left));
        line(held.account(), Entry.Kind.REFUNDED, held.amount(), held.evidence(), "");
        hold = held.in(PointHold.State.REFUNDED);
        return payDebt(held.account(), EVER);
    }

    /// Points change hands; what is given keeps its expiry.
    public Booking give(AccountId from, AccountId to, Points points, String note) {
        var giver = of(from).usable();
        var parts = giver.pick(points.value(), today);
        move(from, to, points.value(), MovementCode.GIVEN, from.toString());
        put(giver.each(parts, (lot, part) -> lot.left(-part)));
        for (var part : parts) {
            var rule = giver.lot(part.lot()).orElseThrow().rule();
            var lot = NamedId.of("lot", id.toString(), part.lot().toString());
            put(of(to).with(Lot.fresh(lot, rule, part.amount(), part.expiresOn(), now)));
        }
        line(from, Entry.Kind.GIVEN, -points.value(), to.toString(), note);
        line(to, Entry.Kind.RECEIVED, points.value(), from.toString(), note);
        return payDebt(to, today);
    }

    public Booking donate(AccountId from, AccountId pool, Points points, String note) {
        var giver = of(from).usable();
        move(from, pool, points.value(), MovementCode.DONATED, from.toString());
        put(giver.each(giver.pick(points.value(), today), (lot, part) -> lot.left(-part)));
        line(from, Entry.Kind.DONATED, -points.value(), pool.toString(), note);
        return this;
    }

    /// What is past its last good day goes back to the pool; what is held of it waits.
    public Booking expire(AccountId account, AccountId pool) {
        var past =
                of(account).lots().stream()
                        .filter(lot -> !lot.isGood(today) && lot.free() > 0)
                        .toList();
        var amount = past.stream().mapToLong(Lot::free).sum();
        if (amount > 0) {
            move(account, pool, amount, MovementCode.EXPIRED, "");
            past.forEach(lot -> put(of(account).change(lot.id(), Lot::gone)));
            line(account, Entry.Kind.EXPIRED, -amount, "", "");
        }
        return this;
    }

    /// What a lot brought is taken back, but for what expired of it: from the lot, then from
    /// others, and what is spent already is owed.
    public Booking reverse(AccountId account, AccountId pool, UUID lot, String note) {
        var purse = of(account);
        var wrong = purse.lot(lot).orElseThrow();
        var claim = wrong.amount() - wrong.lapsed();
        var own = Math.min(wrong.free(), claim);
        purse = purse.change(lot, each -> each.left(-own));
        var others = Math.min(claim - own, purse.free(today));
        put(purse.each(purse.pick(others, today), (each, part) -> each.left(-part)));
        var owed = claim - own - others;
        if (own + others > 0) {
            move(account, pool, own + others, MovementCode.REVERSED, lot.toString());
        }
        if (owed > 0) {
            move(PointAccounts.debt(account), pool, owed, MovementCode.REVERSED, lot.toString());
            put(of(account).owing(of(account).debt() + owed).frozen(note));
        }
        line(account, Entry.Kind.REVERSED, -claim, wrong.rule(), note);
        return this;
    }

    /// What comes in pays what is owed first; also what comes back after its last good day, which
    /// would go to the pool otherwise, and the debt stay.
    ///
    /// @param goodOn lots that are good on this day pay
    private Booking payDebt(AccountId account, LocalDate goodOn) {
        var purse = of(account);
        var paid = Math.min(purse.debt(), purse.free(goodOn));
        if (paid > 0) {
            move(account, PointAccounts.debt(account), paid, MovementCode.MADE_GOOD, "");
            put(
                    purse.each(purse.pick(paid, goodOn), (lot, part) -> lot.left(-part))
                            .owing(purse.debt() - paid));
        }
        return this;
    }

    private void settle(PointHold held, int how) {
        transfers.add(
                transfer(
                        nextId(),
                        AccountId.NONE,
                        AccountId.NONE,
                        how == TransferFlags.POST_PENDING ? Amount.ALL : Amount.ZERO,
                        held(held.id()),
                        0,
                        TransferFlags.of(how),
                        held.evidence()));
    }

    private void move(
            AccountId from, AccountId to, long amount, MovementCode code, String evidence) {
        transfers.add(
                transfer(
                        nextId(),
                        from,
                        to,
                        Amount.of(amount),
                        NONE,
                        code.number(),
                        TransferFlags.of(),
                        evidence));
    }

    private static Transfer transfer(
            UUID id,
            AccountId from,
            AccountId to,
            Amount amount,
            UUID pending,
            int code,
            TransferFlags flags,
            String evidence) {
        var ledger = pending.equals(NONE) ? PointAccounts.LEDGER : 0;
        return new Transfer(
                id, from, to, amount, pending, UserData.NONE, 0, ledger, code, flags, evidence, 0);
    }

    private UUID nextId() {
        return NamedId.of("points", id.toString(), Integer.toString(transfers.size()));
    }

    private static UUID held(UUID hold) {
        return NamedId.of("hold", hold.toString());
    }

    private Purse of(AccountId account) {
        return Objects.requireNonNull(after.get(account), "over() comes first");
    }

    private void put(Purse now) {
        after.put(now.account(), now);
    }

    private void line(
            AccountId account, Entry.Kind kind, long change, String subject, String note) {
        var purse = of(account);
        entries.add(
                new Entry(
                        account,
                        purse.version() + 1,
                        id,
                        kind,
                        change,
                        purse.net(),
                        subject,
                        note,
                        now));
    }

    public UUID id() {
        return id;
    }

    public Instant now() {
        return now;
    }

    /// The lines, all but the last linked to the next.
    public List<Transfer> transfers() {
        var last = transfers.size() - 1;
        var linked = new ArrayList<Transfer>();
        for (var place = 0; place <= last; place++) {
            var line = transfers.get(place);
            linked.add(place == last ? line : line.linked());
        }
        return linked;
    }

    public List<Purse> before() {
        return List.copyOf(before.values());
    }

    public Purse after(AccountId account) {
        return of(account);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Optional<PointHold> hold() {
        return Optional.ofNullable(hold);
    }

    public boolean isStill() {
        return still.getAsBoolean();
    }

    public void writeBeside() {
        beside.forEach(Runnable::run);
    }
}
