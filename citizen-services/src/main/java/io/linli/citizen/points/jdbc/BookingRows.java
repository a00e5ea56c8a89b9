package io.linli.citizen.points.jdbc;

import static io.linli.citizen.points.lot.PointsReason.MOVEMENT_CONFLICT;
import static io.linli.citizen.points.lot.PointsReason.POINTS_BUSY;

import io.linli.citizen.points.lot.Ask;
import io.linli.citizen.points.lot.Booking;
import io.linli.citizen.points.lot.Entry;
import io.linli.citizen.points.lot.Lot;
import io.linli.citizen.points.lot.PointHold;
import io.linli.citizen.points.lot.Purse;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes what a booking makes of lots, under the ledger's lock.
record BookingRows(JdbcClient db) {
    private static final String MOVEMENT =
            "INSERT INTO points.movement VALUES (:id, :words, :at) ON CONFLICT DO NOTHING";
    private static final String NEW_PURSE =
            """
            INSERT INTO points.purse VALUES (:account, :region, :partner, :person, :frozen, :debt, 1)
            ON CONFLICT DO NOTHING
            """;
    private static final String PURSE =
            """
            UPDATE points.purse SET frozen = :frozen, debt = :debt, version = version + 1
             WHERE account_id = :account AND version = :version
            """;
    private static final String LOT =
            """
            INSERT INTO points.lot VALUES (:id, :account, :rule, :amount, :remaining, :held, :lapsed, :expires, :at)
            ON CONFLICT (id) DO UPDATE
               SET remaining = excluded.remaining, held = excluded.held, lapsed = excluded.lapsed
             WHERE lot.account_id = excluded.account_id AND lot.rule = excluded.rule
               AND lot.amount = excluded.amount
            """;
    private static final String HOLD =
            """
            INSERT INTO points.point_hold VALUES (:id, :account, :to, :amount, :evidence, :state)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state
            """;
    private static final String PART =
            """
            INSERT INTO points.point_hold_part VALUES (:hold, :number, :lot, :amount)
            ON CONFLICT DO NOTHING
            """;
    private static final String ENTRY =
            """
            INSERT INTO points.entry
            VALUES (:account, :seq, :movement, :kind, :change, :balance, :subject, :note, :at)
            """;

    /// @throws io.linli.mesh.refusal.Refusal `POINTS_BUSY` when the plan is stale
    void write(Ask ask, Booking booking) {
        var fresh =
                db.sql(MOVEMENT)
                        .param("id", ask.id())
                        .param("words", ask.words())
                        .param("at", Columns.of(booking.now()))
                        .update();
        if (fresh == 0 || !booking.isStill()) {
            throw stale(ask);
        }
        for (var before : booking.before()) {
            write(ask, before, booking.after(before.account()));
        }
        booking.hold().ifPresent(this::write);
        booking.entries().forEach(this::write);
        booking.writeBeside();
    }

    private void write(Ask ask, Purse before, Purse after) {
        var statement =
                before.version() == 0
                        ? db.sql(NEW_PURSE)
                                .param("region", after.region())
                                .param("partner", after.partner())
                                .param("person", after.person())
                        : db.sql(PURSE).param("version", before.version());
        var written =
                statement
                        .param("account", after.account().value())
                        .param("frozen", after.frozen())
                        .param("debt", after.debt())
                        .update();
        if (written == 0) {
            throw stale(ask);
        }
        var known = new HashSet<>(before.lots());
        after.lots().stream().filter(lot -> !known.contains(lot)).forEach(lot -> keep(after, lot));
    }

    private static RuntimeException stale(Ask ask) {
        return POINTS_BUSY.refuse("movement", ask.id(), "an account that rests");
    }

    /// A lot is one account's, whoever names its id.
    private void keep(Purse of, Lot lot) {
        if (write(of, lot) == 0) {
            throw MOVEMENT_CONFLICT.refuse("lot", lot.id(), "an id that no other lot has");
        }
    }

    private int write(Purse of, Lot lot) {
        return db.sql(LOT)
                .param("id", lot.id())
                .param("account", of.account().value())
                .param("rule", lot.rule())
                .param("amount", lot.amount())
                .param("remaining", lot.remaining())
                .param("held", lot.held())
                .param("lapsed", lot.lapsed())
                .param("expires", lot.expiresOn())
                .param("at", Columns.of(lot.at()))
                .update();
    }

    private void write(PointHold hold) {
        db.sql(HOLD)
                .param("id", hold.id())
                .param("account", hold.account().value())
                .param("to", hold.to().value())
                .param("amount", hold.amount())
                .param("evidence", hold.evidence())
                .param("state", hold.state().name())
                .update();
        if (hold.state() == PointHold.State.HELD) {
            var number = 0;
            for (var part : hold.parts()) {
                db.sql(PART)
                        .param("hold", hold.id())
                        .param("number", ++number)
                        .param("lot", part.lot())
                        .param("amount", part.amount())
                        .update();
            }
        }
    }

    private void write(Entry entry) {
        db.sql(ENTRY)
                .param("account", entry.account().value())
                .param("seq", entry.seq())
                .param("movement", entry.movement())
                .param("kind", entry.kind().name())
                .param("change", entry.change())
                .param("balance", entry.balance())
                .param("subject", entry.subject())
                .param("note", entry.note())
                .param("at", Columns.of(entry.at()))
                .update();
    }
}
