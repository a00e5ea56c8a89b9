package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.LedgerReason.ACCOUNT_UNKNOWN;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Use case: someone looks at accounts and transfers.
public final class ReadLedger {
    private static final long NANOS = 1_000_000_000L;
    private static final Instant LATEST = Instant.ofEpochSecond(0, Long.MAX_VALUE);

    private final Ledger ledger;

    public ReadLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_UNKNOWN`, also when it is not the caller's
    public Account account(int of, AccountId id) {
        return ledger.find(id)
                .filter(account -> account.ledger() == of)
                .orElseThrow(() -> ACCOUNT_UNKNOWN.refuse("account", id));
    }

    /// Those that are there and the caller's, in the order asked.
    public List<Account> accounts(int of, List<UUID> ids) {
        return inOrder(ids, ledger.accounts(of, ids), account -> account.id().value());
    }

    /// Those that are there and the caller's, in the order asked.
    public List<Transfer> transfers(List<UUID> ids) {
        return inOrder(ids, ledger.transfers(ids), Transfer::id);
    }

    private static <T> List<T> inOrder(List<UUID> ids, List<T> found, Function<T, UUID> key) {
        Map<UUID, T> byId = found.stream().collect(Collectors.toMap(key, one -> one));
        return ids.stream().<@Nullable T>map(byId::get).filter(java.util.Objects::nonNull).toList();
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_UNKNOWN` or `PAGE_TOKEN_INVALID`
    public Page<Transfer> transfers(int of, AccountId id, int pageSize, String pageToken) {
        account(of, id);
        var size = PageToken.size(pageSize);
        return cut(ledger.page(id, before(pageToken), size + 1), size, id, Transfer::timestamp);
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_UNKNOWN` or `PAGE_TOKEN_INVALID`
    public Page<BalanceLine> balances(int of, AccountId id, int pageSize, String pageToken) {
        account(of, id);
        var size = PageToken.size(pageSize);
        var rows = ledger.balances(id, before(pageToken), size + 1);
        return cut(rows, size, id, BalanceLine::timestamp);
    }

    private static <T> Page<T> cut(
            List<T> rows, int size, AccountId id, ToLongFunction<T> timestamp) {
        return PageToken.cut(
                rows,
                size,
                last ->
                        new PageToken(
                                Instant.ofEpochSecond(0, timestamp.applyAsLong(last)), id.value()));
    }

    private static long before(String pageToken) {
        var time = PageToken.parse(pageToken).time();
        return time.isAfter(LATEST)
                ? Long.MAX_VALUE
                : Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
    }
}
