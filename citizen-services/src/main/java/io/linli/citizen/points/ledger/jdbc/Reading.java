package io.linli.citizen.points.ledger.jdbc;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Batch;
import io.linli.citizen.points.ledger.Book;
import io.linli.citizen.points.ledger.Hold;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.jdbc.Trip.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what a group of calls touches, under the writer's lock: at most two trips, whatever its
/// size.
final class Reading {
    private static final String ACCOUNTS =
            "SELECT " + Rows.ACCOUNT + " FROM points.account WHERE id = ANY (?::uuid[])";
    private static final String TRANSFERS =
            "SELECT " + Rows.TRANSFER + " FROM points.transfer WHERE id = ANY (?::uuid[])";
    private static final String HOLDS =
            "SELECT " + Rows.HOLD + " FROM points.hold WHERE id = ANY (?::uuid[])";
    private static final String BURNT = "SELECT id FROM points.burnt_id WHERE id = ANY (?::uuid[])";
    private static final String TAKEN_ACCOUNTS = "SELECT points.taken_accounts(?::uuid[])";
    private static final String TAKEN_TRANSFERS = "SELECT points.taken_transfers(?::uuid[])";
    private static final String DUE =
            "SELECT "
                    + Rows.HOLD
                    + " FROM points.hold WHERE state = 0 AND expires_at <= ? ORDER BY expires_at, id LIMIT ?";

    private final Connection connection;
    private final boolean narrowed;
    private final Map<UUID, Account> accounts = new HashMap<>();
    private final Map<UUID, Transfer> transfers = new HashMap<>();
    private final Map<UUID, Hold> holds = new HashMap<>();
    private final Set<UUID> burnt = new HashSet<>();
    private final Set<UUID> takenAccounts = new HashSet<>();
    private final Set<UUID> takenTransfers = new HashSet<>();

    /// @param narrowed whether there may be rows that this reach does not see
    Reading(Connection connection, boolean narrowed) {
        this.connection = connection;
        this.narrowed = narrowed;
    }

    Book.Read of(List<Batch> group) throws SQLException {
        var ids = new HashSet<UUID>();
        var pending = new HashSet<UUID>();
        var named = new HashSet<UUID>();
        var opened = new HashSet<UUID>();
        for (var batch : group) {
            for (var transfer : batch.transfers()) {
                ids.add(transfer.id());
                add(named, transfer.debit());
                add(named, transfer.credit());
                if (transfer.flags().settles()) {
                    pending.add(transfer.pending());
                }
            }
            batch.accounts().forEach(account -> opened.add(account.id().value()));
        }
        named.addAll(opened);
        settling(pending, named);
        var trip = new Trip();
        if (!ids.isEmpty()) {
            trip.read(row -> put(Rows.transfer(row)), TRANSFERS, uuids(ids))
                    .read(row -> burnt.add(row.getObject(1, UUID.class)), BURNT, uuids(ids));
        }
        if (!named.isEmpty()) {
            trip.read(row -> put(Rows.account(row)), ACCOUNTS, uuids(named));
        }
        if (narrowed && !ids.isEmpty()) {
            trip.read(
                    row -> takenTransfers.add(row.getObject(1, UUID.class)),
                    TAKEN_TRANSFERS,
                    uuids(ids));
        }
        if (narrowed && !opened.isEmpty()) {
            trip.read(
                    row -> takenAccounts.add(row.getObject(1, UUID.class)),
                    TAKEN_ACCOUNTS,
                    uuids(opened));
        }
        trip.go(connection);
        takenAccounts.removeAll(accounts.keySet());
        takenTransfers.removeAll(transfers.keySet());
        return read();
    }

    /// Transfers that are posted or voided name accounts only through what is pending.
    private void settling(Set<UUID> pending, Set<UUID> named) throws SQLException {
        if (pending.isEmpty()) {
            return;
        }
        held(pending);
        transfers
                .values()
                .forEach(held -> {
                    add(named, held.debit());
                    add(named, held.credit());
                });
    }

    private void held(Set<UUID> pending) throws SQLException {
        new Trip()
                .read(row -> put(Rows.transfer(row)), TRANSFERS, uuids(pending))
                .read(
                        row -> {
                            var hold = Rows.hold(row);
                            holds.put(hold.id(), hold);
                        },
                        HOLDS,
                        uuids(pending))
                .go(connection);
    }

    /// Pending transfers whose time is over, those that have waited longest first.
    ///
    /// @return in the order in which they expire
    List<Transfer> due(long now, int most) throws SQLException {
        var order = new ArrayList<UUID>();
        new Trip().read(row -> order.add(Rows.hold(row).id()), DUE, now, most).go(connection);
        if (order.isEmpty()) {
            return List.of();
        }
        held(new HashSet<>(order));
        var named = new HashSet<UUID>();
        order.forEach(id -> {
            add(named, transfers.get(id).debit());
            add(named, transfers.get(id).credit());
        });
        new Trip().read(row -> put(Rows.account(row)), ACCOUNTS, uuids(named)).go(connection);
        return order.stream().map(transfers::get).toList();
    }

    Book.Read read() {
        return new Book.Read(
                accounts.values(),
                transfers.values(),
                holds.values(),
                burnt,
                takenAccounts,
                takenTransfers);
    }

    private void put(Transfer transfer) {
        transfers.put(transfer.id(), transfer);
    }

    private void put(Account account) {
        accounts.put(account.id().value(), account);
    }

    private static void add(Set<UUID> ids, AccountId id) {
        if (!id.equals(AccountId.NONE)) {
            ids.add(id.value());
        }
    }

    static Column uuids(Collection<UUID> ids) {
        return new Column("uuid", ids.toArray());
    }
}
