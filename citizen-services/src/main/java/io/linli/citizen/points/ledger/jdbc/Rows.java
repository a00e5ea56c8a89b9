package io.linli.citizen.points.ledger.jdbc;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Amount;
import io.linli.citizen.points.ledger.BalanceLine;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.ledger.Hold;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.citizen.points.ledger.TransferFlags;
import io.linli.citizen.points.ledger.UserData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Between rows and words; columns are read by place, in the order of the lists here.
final class Rows {
    static final String ACCOUNT =
            """
            id, ledger, code, region, partner_id, flags, closed, debits_pending, debits_posted, credits_pending,
            credits_posted, user_data_128, user_data_64, user_data_32, ts\
            """;
    static final String TRANSFER =
            """
            id, debit_id, credit_id, amount, pending_id, user_data_128, user_data_64, user_data_32, timeout, ledger,
            code, flags, evidence, ts\
            """;
    static final String HOLD = "id, state, expires_at, settled_at";
    static final String BALANCE =
            "account_id, ts, debits_pending, debits_posted, credits_pending, credits_posted";
    private static final UUID ZERO = new UUID(0, 0);
    private static final Hold.State[] STATES = Hold.State.values();

    private Rows() {}

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                new AccountFlags(row.getInt(6)),
                data(row, 12),
                row.getBoolean(7),
                balances(row, 8),
                row.getLong(15));
    }

    static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject(1, UUID.class),
                new AccountId(row.getObject(2, UUID.class)),
                new AccountId(row.getObject(3, UUID.class)),
                Amount.of(row.getLong(4)),
                orZero(row.getObject(5, UUID.class)),
                data(row, 6),
                row.getLong(9),
                row.getInt(10),
                row.getInt(11),
                new TransferFlags(row.getInt(12)),
                row.getString(13),
                row.getLong(14));
    }

    static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getObject(1, UUID.class),
                STATES[row.getInt(2)],
                row.getLong(3),
                row.getLong(4));
    }

    static BalanceLine balance(ResultSet row) throws SQLException {
        return new BalanceLine(
                new AccountId(row.getObject(1, UUID.class)), row.getLong(2), balances(row, 3));
    }

    private static Balances balances(ResultSet row, int from) throws SQLException {
        return new Balances(
                row.getLong(from),
                row.getLong(from + 1),
                row.getLong(from + 2),
                row.getLong(from + 3));
    }

    private static UserData data(ResultSet row, int from) throws SQLException {
        return new UserData(
                orZero(row.getObject(from, UUID.class)),
                row.getLong(from + 1),
                row.getInt(from + 2));
    }

    private static UUID orZero(@Nullable UUID id) {
        return id == null ? ZERO : id;
    }

    static @Nullable UUID orNull(UUID id) {
        return id.equals(ZERO) ? null : id;
    }
}
