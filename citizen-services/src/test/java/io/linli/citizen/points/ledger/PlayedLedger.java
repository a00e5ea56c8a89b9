package io.linli.citizen.points.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A ledger as plain as it can be written: no batches in the database, no bounds by machine words,
/// chains by copying everything. What [Book] over PostgreSQL answers is compared with it.
public final class PlayedLedger {
    private static final BigInteger BOUND = BigInteger.TWO.pow(63).subtract(BigInteger.ONE);
    private static final BigInteger ALL = BigInteger.TWO.pow(128).subtract(BigInteger.ONE);
    private static final UUID ZERO = new UUID(0, 0);
    private static final UUID MAX = new UUID(-1, -1);

    /// The sums are debits pending and posted, then credits.
    public record Acc(int ledger, int flags, boolean closed, List<BigInteger> sums) {
        BigInteger room(int one, int other) {
            return sums.get(other + 1).subtract(sums.get(one)).subtract(sums.get(one + 1));
        }

        Acc plus(int side, BigInteger pending, BigInteger posted, boolean closedNow) {
            var now = new ArrayList<>(sums);
            now.set(side, now.get(side).add(pending));
            now.set(side + 1, now.get(side + 1).add(posted));
            return new Acc(ledger, flags, closedNow, List.copyOf(now));
        }
    }

    /// @param state empty unless it was pending
    public record Line(Transfer as, BigInteger amount, String state, long expires) {}

    private static final int DEBIT = 0;
    private static final int CREDIT = 2;

    Map<AccountId, Acc> accounts = new HashMap<>();
    Map<UUID, Line> lines = new HashMap<>();
    final Set<UUID> burnt = new HashSet<>();
    private long last;

    public void open(AccountId id, int ledger, int flags) {
        var none = List.of(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
        accounts.put(id, new Acc(ledger, flags, (flags & 32) != 0, none));
        last++;
    }

    public Map<AccountId, Acc> accounts() {
        return accounts;
    }

    public Map<UUID, Line> lines() {
        return lines;
    }

    public void startAt(long time) {
        last = time;
    }

    /// @param clock nanoseconds since 1970
    public List<String> post(List<Transfer> batch, long clock) {
        last = Math.max(clock - 1, last);
        expire(last + 1);
        var results = new ArrayList<String>();
        for (var from = 0; from < batch.size(); ) {
            var to = from;
            while (to < batch.size() - 1 && batch.get(to).flags().has(1)) {
                to++;
            }
            var open = batch.get(to).flags().has(1);
            results.addAll(chain(batch.subList(from, to + 1), open));
            from = to + 1;
        }
        return results;
    }

    private List<String> chain(List<Transfer> chain, boolean open) {
        var accountsBefore = new HashMap<>(accounts);
        var linesBefore = new LinkedHashMap<UUID, Line>();
        var results = new ArrayList<String>();
        var broken = -1;
        for (var place = 0; place < chain.size(); place++) {
            var one = chain.get(place);
            last++;
            if (broken >= 0) {
                results.add("LINKED_EVENT_FAILED");
                continue;
            }
            for (var id : List.of(one.id(), one.pending())) {
                if (!linesBefore.containsKey(id)) {
                    linesBefore.put(id, lines.get(id));
                }
            }
            var result =
                    open && place == chain.size() - 1 ? "LINKED_EVENT_CHAIN_OPEN" : one(one, last);
            results.add(result);
            if (!result.equals("CREATED")) {
                broken = place;
            }
        }
        if (broken >= 0 && chain.size() > 1) {
            accounts = accountsBefore;
            linesBefore.forEach((id, line) -> {
                if (line == null) {
                    lines.remove(id);
                } else {
                    lines.put(id, line);
                }
            });
            for (var place = 0; place < broken; place++) {
                results.set(place, "LINKED_EVENT_FAILED");
            }
        }
        if (broken >= 0) {
            var name = results.get(broken);
            if (name.matches(
                    "(DEBIT|CREDIT)_ACCOUNT_(NOT_FOUND|ALREADY_CLOSED)|PENDING_TRANSFER_NOT_FOUND"
                            + "|OVERFLOWS_.*|EXCEEDS_(DEBITS|CREDITS)")) {
                burnt.add(chain.get(broken).id());
            }
        }
        return results;
    }

    private void expire(long from) {
        var due =
                lines.values().stream()
                        .filter(line -> line.state().equals("pending") && line.expires() <= from)
                        .sorted(
                                java.util.Comparator.comparingLong(Line::expires)
                                        .thenComparing(line -> line.as().id().toString()))
                        .toList();
        for (var line : due) {
            last++;
            release(line, BigInteger.ZERO, true);
            lines.put(
                    line.as().id(), new Line(line.as(), line.amount(), "expired", line.expires()));
        }
    }

    private void release(Line line, BigInteger posted, boolean reopens) {
        var held = line.amount().negate();
        var t = line.as();
        var debit = accounts.get(t.debit());
        accounts.put(
                t.debit(),
                debit.plus(DEBIT, held, posted, debit.closed() && !(reopens && t.flags().has(64))));
        var credit = accounts.get(t.credit());
        accounts.put(
                t.credit(),
                credit.plus(
                        CREDIT, held, posted, credit.closed() && !(reopens && t.flags().has(128))));
    }

    private static BigInteger number(Amount amount) {
        return new BigInteger(Long.toUnsignedString(amount.high()))
                .shiftLeft(64)
                .add(new BigInteger(Long.toUnsignedString(amount.low())));
    }

    private String one(Transfer t, long now) {
        if (t.timestamp() != 0) {
            return "TIMESTAMP_MUST_BE_ZERO";
        }
        if (t.id().equals(ZERO) || t.id().equals(MAX)) {
            return t.id().equals(ZERO) ? "ID_MUST_NOT_BE_ZERO" : "ID_MUST_NOT_BE_INT_MAX";
        }
        if (lines.containsKey(t.id())) {
            return again(lines.get(t.id()), t);
        }
        if (burnt.contains(t.id())) {
            return "ID_ALREADY_FAILED";
        }
        return t.flags().has(4 | 8) ? settle(t, now) : move(t, now);
    }

    private String again(Line line, Transfer t) {
        var was = line.as();
        var differs = new LinkedHashMap<String, Boolean>();
        var asked = number(t.amount());
        var held = lines.get(t.pending());
        differs.put("FLAGS", was.flags().bits() != t.flags().bits());
        differs.put("PENDING_ID", !was.pending().equals(t.pending()));
        differs.put("TIMEOUT", was.timeout() != t.timeout());
        var settles = t.flags().has(4 | 8) && held != null;
        differs.put(
                "DEBIT_ACCOUNT_ID",
                !was.debit().equals(t.debit()) && !(settles && t.debit().equals(AccountId.NONE)));
        differs.put(
                "CREDIT_ACCOUNT_ID",
                !was.credit().equals(t.credit())
                        && !(settles && t.credit().equals(AccountId.NONE)));
        if (settles) {
            var whole = t.flags().has(8) ? asked.signum() == 0 : asked.equals(ALL);
            differs.put("AMOUNT", !(whole ? held.amount() : asked).equals(line.amount()));
        } else {
            differs.put(
                    "AMOUNT",
                    t.flags().has(16 | 32)
                            ? asked.compareTo(line.amount()) < 0
                            : !asked.equals(line.amount()));
        }
        var data = settles ? or(t.data(), held.as().data()) : t.data();
        differs.put("USER_DATA_128", !was.data().wide().equals(data.wide()));
        differs.put("USER_DATA_64", was.data().middle() != data.middle());
        differs.put("USER_DATA_32", was.data().narrow() != data.narrow());
        differs.put("EVIDENCE", !was.evidence().equals(t.evidence()));
        differs.put("LEDGER", was.ledger() != t.ledger() && !(settles && t.ledger() == 0));
        differs.put("CODE", was.code() != t.code() && !(settles && t.code() == 0));
        return differs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(each -> "EXISTS_WITH_DIFFERENT_" + each.getKey())
                .findFirst()
                .orElse("EXISTS");
    }

    private static UserData or(UserData own, UserData other) {
        return new UserData(
                own.wide().equals(ZERO) ? other.wide() : own.wide(),
                own.middle() == 0 ? other.middle() : own.middle(),
                own.narrow() == 0 ? other.narrow() : own.narrow());
    }

    private String settle(Transfer t, long now) {
        var kind = t.flags().bits() & ~1;
        if (kind != 4 && kind != 8) {
            return "FLAGS_ARE_MUTUALLY_EXCLUSIVE";
        }
        if (t.pending().equals(ZERO)) {
            return "PENDING_ID_MUST_NOT_BE_ZERO";
        }
        if (t.pending().equals(t.id())) {
            return "PENDING_ID_MUST_BE_DIFFERENT";
        }
        if (t.timeout() != 0) {
            return "TIMEOUT_RESERVED_FOR_PENDING_TRANSFER";
        }
        var held = lines.get(t.pending());
        if (held == null) {
            return "PENDING_TRANSFER_NOT_FOUND";
        }
        if (held.state().isEmpty()) {
            return "PENDING_TRANSFER_NOT_PENDING";
        }
        var p = held.as();
        if (!t.debit().equals(AccountId.NONE) && !t.debit().equals(p.debit())) {
            return "PENDING_TRANSFER_HAS_DIFFERENT_DEBIT_ACCOUNT_ID";
        }
        if (!t.credit().equals(AccountId.NONE) && !t.credit().equals(p.credit())) {
            return "PENDING_TRANSFER_HAS_DIFFERENT_CREDIT_ACCOUNT_ID";
        }
        if (t.ledger() != 0 && t.ledger() != p.ledger()) {
            return "PENDING_TRANSFER_HAS_DIFFERENT_LEDGER";
        }
        if (t.code() != 0 && t.code() != p.code()) {
            return "PENDING_TRANSFER_HAS_DIFFERENT_CODE";
        }
        var asked = number(t.amount());
        var amount = (kind == 8 ? asked.signum() == 0 : asked.equals(ALL)) ? held.amount() : asked;
        if (amount.compareTo(held.amount()) > 0) {
            return "EXCEEDS_PENDING_TRANSFER_AMOUNT";
        }
        if (kind == 8 && !amount.equals(held.amount())) {
            return "PENDING_TRANSFER_HAS_DIFFERENT_AMOUNT";
        }
        if (List.of("posted", "voided").contains(held.state())) {
            return "PENDING_TRANSFER_ALREADY_" + held.state().toUpperCase(java.util.Locale.ROOT);
        }
        if (held.state().equals("expired") || held.expires() <= now) {
            return "PENDING_TRANSFER_EXPIRED";
        }
        if (kind == 4 && accounts.get(p.debit()).closed()) {
            return "DEBIT_ACCOUNT_ALREADY_CLOSED";
        }
        if (kind == 4 && accounts.get(p.credit()).closed()) {
            return "CREDIT_ACCOUNT_ALREADY_CLOSED";
        }
        release(held, kind == 4 ? amount : BigInteger.ZERO, kind == 8);
        lines.put(
                t.pending(),
                new Line(p, held.amount(), kind == 4 ? "posted" : "voided", held.expires()));
        var as =
                new Transfer(
                        t.id(),
                        p.debit(),
                        p.credit(),
                        t.amount(),
                        t.pending(),
                        or(t.data(), p.data()),
                        0,
                        p.ledger(),
                        p.code(),
                        t.flags(),
                        t.evidence(),
                        0);
        lines.put(t.id(), new Line(as, amount, "", 0));
        return "CREATED";
    }

    private String move(Transfer t, long now) {
        var pending = t.flags().has(2);
        var checks = new LinkedHashMap<String, Boolean>();
        checks.put("DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO", t.debit().equals(AccountId.NONE));
        checks.put("CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO", t.credit().equals(AccountId.NONE));
        checks.put("ACCOUNTS_MUST_BE_DIFFERENT", t.debit().equals(t.credit()));
        checks.put("PENDING_ID_MUST_BE_ZERO", !t.pending().equals(ZERO));
        checks.put("TIMEOUT_RESERVED_FOR_PENDING_TRANSFER", !pending && t.timeout() != 0);
        checks.put("CLOSING_TRANSFER_MUST_BE_PENDING", !pending && t.flags().has(64 | 128));
        checks.put("LEDGER_MUST_NOT_BE_ZERO", t.ledger() == 0);
        checks.put("CODE_MUST_NOT_BE_ZERO", t.code() == 0);
        var out = accounts.get(t.debit());
        var in = accounts.get(t.credit());
        checks.put("DEBIT_ACCOUNT_NOT_FOUND", out == null);
        checks.put("CREDIT_ACCOUNT_NOT_FOUND", in == null);
        if (!checks.containsValue(true)) {
            checks.put("ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER", out.ledger() != in.ledger());
            checks.put(
                    "TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS", t.ledger() != out.ledger());
            checks.put("DEBIT_ACCOUNT_ALREADY_CLOSED", out.closed());
            checks.put("CREDIT_ACCOUNT_ALREADY_CLOSED", in.closed());
            var amount = balanced(t, out, in);
            checks.put("OVERFLOWS_DEBITS_PENDING", pending && over(amount, out.sums().get(0)));
            checks.put("OVERFLOWS_CREDITS_PENDING", pending && over(amount, in.sums().get(2)));
            checks.put("OVERFLOWS_DEBITS_POSTED", over(amount, out.sums().get(1)));
            checks.put("OVERFLOWS_CREDITS_POSTED", over(amount, in.sums().get(3)));
            checks.put("OVERFLOWS_DEBITS", over(amount, out.sums().get(0).add(out.sums().get(1))));
            checks.put("OVERFLOWS_CREDITS", over(amount, in.sums().get(2).add(in.sums().get(3))));
            checks.put(
                    "EXCEEDS_CREDITS",
                    (out.flags() & 2) != 0 && amount.compareTo(out.room(DEBIT, CREDIT)) > 0);
            checks.put(
                    "EXCEEDS_DEBITS",
                    (in.flags() & 4) != 0 && amount.compareTo(in.room(CREDIT, DEBIT)) > 0);
            if (!checks.containsValue(true)) {
                write(t, amount, out, in, pending, now);
            }
        }
        return checks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("CREATED");
    }

    private static boolean over(BigInteger amount, BigInteger sum) {
        return amount.add(sum).compareTo(BOUND) > 0;
    }

    private static BigInteger balanced(Transfer t, Acc out, Acc in) {
        var amount = number(t.amount());
        if (t.flags().has(16)) {
            amount = amount.min(out.room(DEBIT, CREDIT).max(BigInteger.ZERO));
        }
        if (t.flags().has(32)) {
            amount = amount.min(in.room(CREDIT, DEBIT).max(BigInteger.ZERO));
        }
        return amount;
    }

    private void write(Transfer t, BigInteger amount, Acc out, Acc in, boolean pending, long now) {
        var held = pending ? amount : BigInteger.ZERO;
        var posted = pending ? BigInteger.ZERO : amount;
        accounts.put(t.debit(), out.plus(DEBIT, held, posted, t.flags().has(64)));
        accounts.put(t.credit(), in.plus(CREDIT, held, posted, t.flags().has(128)));
        var expires = t.timeout() == 0 ? Long.MAX_VALUE : now + t.timeout() * 1_000_000_000L;
        lines.put(t.id(), new Line(t, amount, pending ? "pending" : "", expires));
    }
}
