package io.linli.citizen.points.lot;

import static io.linli.citizen.points.lot.PointsReason.ACCOUNT_FROZEN;
import static io.linli.citizen.points.lot.PointsReason.INSUFFICIENT_POINTS;

import io.linli.citizen.points.ledger.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A resident's points: the account in the ledger seen as lots. Never edited: each step gives a new
/// value. Rule source: docs/rules/points.md §3.
///
/// @param region the community the account belongs to
/// @param person what the partner calls them; empty when it keeps them to itself
/// @param frozen why nothing leaves it; empty when it is not frozen
/// @param debt what is owed after a reversal
/// @param version counts the changes; 0 for one that is not kept yet
/// @param lots those that have something left, and those asked for by name
public record Purse(
        AccountId account,
        String region,
        String partner,
        String person,
        String frozen,
        long debt,
        long version,
        List<Lot> lots) {

    /// A purse with more that is left takes no new ones.
    public static final int LOTS_MAX = 5_000;

    public Purse {
        lots = lots.stream().sorted(Lot.FEFO).toList();
    }

    public static Purse fresh(AccountId account, String region, String partner, String person) {
        return new Purse(account, region, partner, person, "", 0, 0, List.of());
    }

    public boolean isFrozen() {
        return !frozen.isEmpty();
    }

    /// What the ledger says, less what is owed; below 0 by a reversal only.
    public long net() {
        return sum(lots, Lot::remaining) - debt;
    }

    /// What is good on a day, held points included, less what is owed.
    public long balance(LocalDate today) {
        return sum(good(today), Lot::remaining) - debt;
    }

    public long held() {
        return sum(lots, Lot::held);
    }

    /// What can be spent on a day.
    public long available(LocalDate today) {
        return isFrozen() ? 0 : free(today);
    }

    long free(LocalDate today) {
        return sum(good(today), Lot::free);
    }

    private List<Lot> good(LocalDate today) {
        return lots.stream().filter(lot -> lot.isGood(today)).toList();
    }

    private static long sum(List<Lot> lots, java.util.function.ToLongFunction<Lot> of) {
        return lots.stream().mapToLong(of).sum();
    }

    public Optional<Lot> lot(UUID id) {
        return lots.stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_FROZEN`
    public Purse usable() {
        if (isFrozen()) {
            throw ACCOUNT_FROZEN.refuse("account", account, "one that is not frozen");
        }
        return this;
    }

    /// Which parts of which lots come to `amount`, first to expire first.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `INSUFFICIENT_POINTS`
    List<PointHold.Part> pick(long amount, LocalDate today) {
        return pick(amount, today, _ -> true);
    }

    List<PointHold.Part> pick(long amount, LocalDate today, Predicate<Lot> among) {
        var parts = new ArrayList<PointHold.Part>();
        var missing = amount;
        for (var lot : good(today)) {
            var taken = among.test(lot) ? Math.min(missing, lot.free()) : 0;
            if (taken > 0) {
                parts.add(new PointHold.Part(lot.id(), lot.expiresOn(), taken));
                missing -= taken;
            }
        }
        if (missing > 0) {
            throw INSUFFICIENT_POINTS.refuse("available", amount - missing, ">= " + amount);
        }
        return parts;
    }

    Purse with(Lot fresh) {
        var now = new ArrayList<>(lots);
        now.add(fresh);
        return holding(now);
    }

    /// The same with these lots.
    public Purse holding(List<Lot> now) {
        return new Purse(account, region, partner, person, frozen, debt, version, now);
    }

    Purse owing(long owed) {
        return new Purse(account, region, partner, person, frozen, owed, version, lots);
    }

    Purse frozen(String why) {
        return new Purse(account, region, partner, person, why, debt, version, lots);
    }

    /// @param step what happens to a lot by a part's amount
    Purse each(List<PointHold.Part> parts, java.util.function.BiFunction<Lot, Long, Lot> step) {
        var now = this;
        for (var part : parts) {
            now = now.change(part.lot(), lot -> step.apply(lot, part.amount()));
        }
        return now;
    }

    Purse change(UUID id, UnaryOperator<Lot> step) {
        if (lot(id).isEmpty()) {
            throw new IllegalStateException("lot " + id + " is not in " + account);
        }
        return holding(
                lots.stream().map(lot -> lot.id().equals(id) ? step.apply(lot) : lot).toList());
    }

    /// How much of what is good on a day expires on which day, soonest first.
    ///
    /// @param until the last day that counts
    public List<Expiring> expiring(LocalDate today, LocalDate until) {
        return good(today).stream()
                .filter(lot -> !lot.expiresOn().isAfter(until) && lot.free() > 0)
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                Lot::expiresOn, java.util.stream.Collectors.summingLong(Lot::free)))
                .entrySet()
                .stream()
                .map(each -> new Expiring(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Expiring::on))
                .toList();
    }

    /// @param on the last good day
    public record Expiring(LocalDate on, long amount) {}
}
