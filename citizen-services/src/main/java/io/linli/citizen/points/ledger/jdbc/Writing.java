package io.linli.citizen.points.ledger.jdbc;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.Book.Changes;
import io.linli.citizen.points.ledger.Hold;
import io.linli.citizen.points.ledger.jdbc.Trip.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes back what a group of calls changed, in one trip: a statement for each table, whatever the
/// number of rows.
final class Writing {
    private static final String OPEN =
            """
            INSERT INTO points.account (%s)
            SELECT * FROM unnest(?::uuid[], ?::int[], ?::int[], ?::text[], ?::text[], ?::int[], ?::boolean[],
                ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::uuid[], ?::bigint[], ?::int[], ?::bigint[])
            """
                    .formatted(Rows.ACCOUNT);
    private static final String MOVE =
            """
            UPDATE points.account a
               SET closed = n.closed, debits_pending = n.debits_pending, debits_posted = n.debits_posted,
                   credits_pending = n.credits_pending, credits_posted = n.credits_posted
              FROM unnest(?::uuid[], ?::boolean[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
                   AS n (id, closed, debits_pending, debits_posted, credits_pending, credits_posted)
             WHERE a.id = n.id
            """;
    private static final String POST =
            """
            INSERT INTO points.transfer (%s)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[], ?::uuid[], ?::uuid[], ?::bigint[],
                ?::int[], ?::bigint[], ?::int[], ?::int[], ?::int[], ?::text[], ?::bigint[])
            """
                    .formatted(Rows.TRANSFER);
    private static final String HOLD =
            """
            INSERT INTO points.hold (%s)
            SELECT * FROM unnest(?::uuid[], ?::smallint[], ?::bigint[], ?::bigint[])
            """
                    .formatted(Rows.HOLD);
    private static final String SETTLE =
            """
            UPDATE points.hold h
               SET state = n.state, settled_at = n.settled_at
              FROM unnest(?::uuid[], ?::smallint[], ?::bigint[]) AS n (id, state, settled_at)
             WHERE h.id = n.id
            """;
    private static final String BURN =
            "INSERT INTO points.burnt_id (id, burnt_at) SELECT unnest(?::uuid[]), now()";
    private static final String KEEP =
            """
            INSERT INTO points.account_balance (%s)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
            """
                    .formatted(Rows.BALANCE);

    private final Trip trip = new Trip();

    Writing(Changes changes) {
        open(changes.opened());
        move(changes.moved());
        post(changes);
        hold(changes.held());
        settle(changes.settled());
        if (!changes.burnt().isEmpty()) {
            trip.write(BURN, Reading.uuids(changes.burnt()));
        }
        keep(changes);
    }

    /// Sends it, and then what the ledger's clock has come to.
    void go(Connection connection, String clock, Object... values) throws SQLException {
        trip.write(clock, values).go(connection);
    }

    private void open(List<Account> opened) {
        if (!opened.isEmpty()) {
            trip.write(
                    OPEN,
                    column("uuid", opened, account -> account.id().value()),
                    column("int4", opened, Account::ledger),
                    column("int4", opened, Account::code),
                    column("text", opened, Account::region),
                    column("text", opened, Account::partner),
                    column("int4", opened, account -> account.flags().bits()),
                    column("bool", opened, Account::closed),
                    column("int8", opened, account -> account.balances().debitsPending()),
                    column("int8", opened, account -> account.balances().debitsPosted()),
                    column("int8", opened, account -> account.balances().creditsPending()),
                    column("int8", opened, account -> account.balances().creditsPosted()),
                    column("uuid", opened, account -> Rows.orNull(account.data().wide())),
                    column("int8", opened, account -> account.data().middle()),
                    column("int4", opened, account -> account.data().narrow()),
                    column("int8", opened, Account::timestamp));
        }
    }

    private void move(List<Account> moved) {
        if (!moved.isEmpty()) {
            trip.write(
                    MOVE,
                    column("uuid", moved, account -> account.id().value()),
                    column("bool", moved, Account::closed),
                    column("int8", moved, account -> account.balances().debitsPending()),
                    column("int8", moved, account -> account.balances().debitsPosted()),
                    column("int8", moved, account -> account.balances().creditsPending()),
                    column("int8", moved, account -> account.balances().creditsPosted()));
        }
    }

    private void post(Changes changes) {
        var written = changes.written();
        if (!written.isEmpty()) {
            trip.write(
                    POST,
                    column("uuid", written, line -> line.id()),
                    column("uuid", written, line -> line.debit().value()),
                    column("uuid", written, line -> line.credit().value()),
                    column("int8", written, line -> line.amount().value()),
                    column("uuid", written, line -> Rows.orNull(line.pending())),
                    column("uuid", written, line -> Rows.orNull(line.data().wide())),
                    column("int8", written, line -> line.data().middle()),
                    column("int4", written, line -> line.data().narrow()),
                    column("int8", written, line -> line.timeout()),
                    column("int4", written, line -> line.ledger()),
                    column("int4", written, line -> line.code()),
                    column("int4", written, line -> line.flags().bits()),
                    column("text", written, line -> line.evidence()),
                    column("int8", written, line -> line.timestamp()));
        }
    }

    private void hold(List<Hold> held) {
        if (!held.isEmpty()) {
            trip.write(
                    HOLD,
                    column("uuid", held, Hold::id),
                    column("int2", held, hold -> (short) hold.state().ordinal()),
                    column("int8", held, Hold::expiresAt),
                    column("int8", held, Writing::settledAt));
        }
    }

    private void settle(List<Hold> settled) {
        if (!settled.isEmpty()) {
            trip.write(
                    SETTLE,
                    column("uuid", settled, Hold::id),
                    column("int2", settled, hold -> (short) hold.state().ordinal()),
                    column("int8", settled, Writing::settledAt));
        }
    }

    private void keep(Changes changes) {
        var lines = changes.lines();
        if (!lines.isEmpty()) {
            trip.write(
                    KEEP,
                    column("uuid", lines, line -> line.account().value()),
                    column("int8", lines, line -> line.timestamp()),
                    column("int8", lines, line -> line.balances().debitsPending()),
                    column("int8", lines, line -> line.balances().debitsPosted()),
                    column("int8", lines, line -> line.balances().creditsPending()),
                    column("int8", lines, line -> line.balances().creditsPosted()));
        }
    }

    private static @Nullable Long settledAt(Hold hold) {
        return hold.state() == Hold.State.PENDING ? null : hold.settledAt();
    }

    private static <T> Column column(
            String type, List<T> rows, Function<T, @Nullable Object> value) {
        var values = new @Nullable Object[rows.size()];
        for (var place = 0; place < values.length; place++) {
            values[place] = value.apply(rows.get(place));
        }
        return new Column(type, values);
    }
}
