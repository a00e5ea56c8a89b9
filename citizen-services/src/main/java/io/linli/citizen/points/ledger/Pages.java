package io.linli.citizen.points.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lines and balances a group of calls touches, while they change. Every change can be taken
/// back to a mark: a broken chain, or a call that is refused, leaves nothing.
final class Pages {
    private final Map<AccountId, Account> accounts;
    private final Map<UUID, Transfer> transfers;
    private final Map<UUID, Hold> holds;
    private final Set<UUID> burnt;
    private final Map<AccountId, Account> accountsBefore;
    private final Map<UUID, Hold> holdsBefore;

    private final Set<AccountId> touchedAccounts = new LinkedHashSet<>();
    private final Set<UUID> touchedHolds = new LinkedHashSet<>();
    private final List<Transfer> written = new ArrayList<>();
    private final List<UUID> newlyBurnt = new ArrayList<>();
    private final List<BalanceLine> lines = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    Pages(
            Collection<Account> accounts,
            Collection<Transfer> transfers,
            Collection<Hold> holds,
            Collection<UUID> burnt) {
        this.accounts = byKey(accounts, Account::id);
        this.transfers = byKey(transfers, Transfer::id);
        this.holds = byKey(holds, Hold::id);
        this.burnt = new HashSet<>(burnt);
        this.accountsBefore = Map.copyOf(this.accounts);
        this.holdsBefore = Map.copyOf(this.holds);
    }

    private static <K, V> Map<K, V> byKey(Collection<V> all, Function<V, K> key) {
        return new HashMap<>(all.stream().collect(Collectors.toMap(key, one -> one)));
    }

    @Nullable Account account(AccountId id) {
        return accounts.get(id);
    }

    @Nullable Transfer transfer(UUID id) {
        return transfers.get(id);
    }

    @Nullable Hold hold(UUID id) {
        return holds.get(id);
    }

    boolean isBurnt(UUID id) {
        return burnt.contains(id);
    }

    void put(Account now) {
        touchedAccounts.add(now.id());
        restore(accounts, now.id(), accounts.put(now.id(), now));
    }

    /// The account as it is after a change at `time`; an account with history keeps it.
    void put(Account now, long time) {
        put(now);
        if (now.flags().has(AccountFlags.HISTORY)) {
            lines.add(new BalanceLine(now.id(), time, now.balances()));
            undo.push(lines::removeLast);
        }
    }

    void put(Hold now) {
        touchedHolds.add(now.id());
        restore(holds, now.id(), holds.put(now.id(), now));
    }

    void write(Transfer line) {
        restore(transfers, line.id(), transfers.put(line.id(), line));
        written.add(line);
        undo.push(written::removeLast);
    }

    void burn(UUID id) {
        if (burnt.add(id)) {
            newlyBurnt.add(id);
            undo.push(() -> burnt.remove(newlyBurnt.removeLast()));
        }
    }

    private <K, V> void restore(Map<K, V> map, K key, @Nullable V before) {
        undo.push(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
    }

    int mark() {
        return undo.size();
    }

    /// Takes back all that came after a mark.
    void undo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }

    List<Transfer> written() {
        return written;
    }

    List<UUID> newlyBurnt() {
        return newlyBurnt;
    }

    List<BalanceLine> lines() {
        return lines;
    }

    List<Account> opened() {
        return touchedAccounts.stream()
                .filter(id -> !accountsBefore.containsKey(id))
                .map(accounts::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Account> moved() {
        return touchedAccounts.stream()
                .filter(id ->
                        accountsBefore.containsKey(id)
                                && !accountsBefore.get(id).equals(accounts.get(id)))
                .map(accounts::get)
                .toList();
    }

    List<Hold> held() {
        return touchedHolds.stream()
                .filter(id -> !holdsBefore.containsKey(id))
                .map(holds::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Hold> settled() {
        return touchedHolds.stream()
                .filter(id ->
                        holdsBefore.containsKey(id) && !holdsBefore.get(id).equals(holds.get(id)))
                .map(holds::get)
                .toList();
    }
}
