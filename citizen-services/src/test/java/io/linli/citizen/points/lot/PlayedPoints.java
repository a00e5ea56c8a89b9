package io.linli.citizen.points.lot;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/// Points once more, as simple as can be: each point is a thing of its own that somebody has. What
/// a step answers is what the real one should: empty when it was done, else the reason.
final class PlayedPoints {
    static final String DONE = "";

    /// One point.
    private static final class Point {
        AccountId owner;
        UUID lot;
        LocalDate expires;
        Instant at;
        UUID hold; // that it is set aside for, or was spent by
        boolean gone;
        boolean lapsed;
    }

    private final List<Point> points = new ArrayList<>();
    final Map<AccountId, Long> debts = new HashMap<>();
    final Map<AccountId, Boolean> frozen = new HashMap<>();
    final Map<UUID, String> holds = new HashMap<>();
    final Map<UUID, AccountId> holders = new HashMap<>();

    String earn(AccountId who, UUID lot, long amount, LocalDate expires, Instant at) {
        for (var number = 0; number < amount; number++) {
            points.add(point(who, lot, expires, at));
        }
        payDebt(who, BeijingDays.of(at));
        return DONE;
    }

    private static Point point(AccountId who, UUID lot, LocalDate expires, Instant at) {
        var one = new Point();
        one.owner = who;
        one.lot = lot;
        one.expires = expires;
        one.at = at;
        return one;
    }

    String hold(AccountId who, UUID hold, long amount, LocalDate today) {
        if (frozen.getOrDefault(who, false)) {
            return "ACCOUNT_FROZEN";
        }
        var free = free(who, today);
        if (free.size() < amount) {
            return "INSUFFICIENT_POINTS";
        }
        free.subList(0, (int) amount).forEach(one -> one.hold = hold);
        holds.put(hold, "HELD");
        holders.put(hold, who);
        return DONE;
    }

    String settle(UUID hold, String from, String to, LocalDate today) {
        if (!holds.get(hold).equals(from)) {
            return holds.get(hold).equals(to) ? DONE : "HOLD_SETTLED";
        }
        holds.put(hold, to);
        of(one -> hold.equals(one.hold))
                .forEach(one -> {
                    one.gone = to.equals("CONFIRMED");
                    one.hold = to.equals("CONFIRMED") ? hold : null;
                });
        payDebt(holders.get(hold), to.equals("CONFIRMED") ? today : LocalDate.MIN);
        return DONE;
    }

    String give(AccountId from, AccountId to, UUID movement, long amount, Instant at) {
        var today = BeijingDays.of(at);
        if (frozen.getOrDefault(from, false)) {
            return "ACCOUNT_FROZEN";
        }
        var free = free(from, today);
        if (free.size() < amount) {
            return "INSUFFICIENT_POINTS";
        }
        for (var one : List.copyOf(free.subList(0, (int) amount))) {
            one.gone = true;
            var lot = NamedId.of("lot", movement.toString(), one.lot.toString());
            points.add(point(to, lot, one.expires, at));
        }
        payDebt(to, today);
        return DONE;
    }

    String donate(AccountId from, long amount, LocalDate today) {
        if (frozen.getOrDefault(from, false)) {
            return "ACCOUNT_FROZEN";
        }
        var free = free(from, today);
        if (free.size() < amount) {
            return "INSUFFICIENT_POINTS";
        }
        free.subList(0, (int) amount).forEach(one -> one.gone = true);
        return DONE;
    }

    void expire(LocalDate today) {
        of(one -> !one.gone && one.hold == null && one.expires.isBefore(today))
                .forEach(one -> {
                    one.gone = true;
                    one.lapsed = true;
                });
    }

    void reverse(AccountId who, UUID lot, LocalDate today) {
        var wrong = of(one -> one.lot.equals(lot));
        var claim = wrong.stream().filter(one -> !one.lapsed).count();
        var left =
                wrong.stream().filter(one -> !one.gone && one.hold == null).limit(claim).toList();
        left.forEach(one -> one.gone = true);
        var others = free(who, today).stream().limit(claim - left.size()).toList();
        others.forEach(one -> one.gone = true);
        var owed = claim - left.size() - others.size();
        if (owed > 0) {
            debts.merge(who, owed, Long::sum);
            frozen.put(who, true);
        }
    }

    private void payDebt(AccountId who, LocalDate today) {
        var paid = free(who, today).stream().limit(debts.getOrDefault(who, 0L)).toList();
        paid.forEach(one -> one.gone = true);
        debts.merge(who, -(long) paid.size(), Long::sum);
    }

    private List<Point> free(AccountId who, LocalDate today) {
        return of(one ->
                        one.owner.equals(who)
                                && !one.gone
                                && one.hold == null
                                && !one.expires.isBefore(today))
                .stream()
                .sorted(
                        Comparator.comparing((Point one) -> one.expires)
                                .thenComparing(one -> one.at)
                                .thenComparing(one -> one.lot))
                .toList();
    }

    private List<Point> of(Predicate<Point> which) {
        return points.stream().filter(which).toList();
    }

    long net(AccountId who) {
        return of(one -> one.owner.equals(who) && !one.gone).size() - debts.getOrDefault(who, 0L);
    }

    long available(AccountId who, LocalDate today) {
        return frozen.getOrDefault(who, false) ? 0 : free(who, today).size();
    }

    /// What is left of each lot.
    Map<UUID, Long> lots(AccountId who) {
        var left = new TreeMap<UUID, Long>();
        of(one -> one.owner.equals(who) && !one.gone)
                .forEach(one -> left.merge(one.lot, 1L, Long::sum));
        return left;
    }
}
