-- V2: the ledger core.
-- Why:    two-phase, linked, balancing and closing transfers, bounds on both sides, history, and one ledger time
--         (docs/rules/ledger.md); many calls share one commit (docs/adr/0021).
-- Locks:  account and transfer are locked while they are rewritten, once; seconds for a million lines.
--         A process of the version before cannot write on: its lines have no ledger time. Its calls fail and are
--         tried again by the new one; the two ways of locking must never run side by side.
-- Back:   none without loss once a line uses what is new; before that, add `bounded` and `created_at` again from
--         `flags` and `ts`, and drop what is added here.

ALTER TABLE points.transfer DROP CONSTRAINT transfer_debit_id_fkey, DROP CONSTRAINT transfer_credit_id_fkey;

ALTER TABLE points.account
    ADD COLUMN flags           int     NOT NULL DEFAULT 0, -- AccountFlags, as opened
    ADD COLUMN closed          boolean NOT NULL DEFAULT false, -- as it is now
    ADD COLUMN debits_pending  bigint  NOT NULL DEFAULT 0 CHECK (debits_pending >= 0),
    ADD COLUMN credits_pending bigint  NOT NULL DEFAULT 0 CHECK (credits_pending >= 0),
    ADD COLUMN user_data_128   uuid, -- NULL for 0
    ADD COLUMN user_data_64    bigint  NOT NULL DEFAULT 0, -- the bits of an unsigned number
    ADD COLUMN user_data_32    int     NOT NULL DEFAULT 0,
    ADD COLUMN ts              bigint;
UPDATE points.account a
   SET flags = CASE WHEN a.bounded THEN 2 ELSE 0 END, ts = n.ts
  FROM (SELECT id, (extract(epoch FROM created_at) * 1000000)::bigint * 1000
                   + row_number() OVER (PARTITION BY created_at ORDER BY id) AS ts
          FROM points.account) n
 WHERE n.id = a.id;
ALTER TABLE points.account
    ALTER COLUMN ts SET NOT NULL,
    DROP COLUMN bounded,
    DROP COLUMN created_at,
    ADD CONSTRAINT account_ts UNIQUE (ts),
    -- the second line behind the ledger's own rules: what is available never falls below 0
    ADD CONSTRAINT account_debits_bounded
        CHECK (flags & 2 = 0 OR debits_pending <= credits_posted - debits_posted),
    ADD CONSTRAINT account_credits_bounded
        CHECK (flags & 4 = 0 OR credits_pending <= debits_posted - credits_posted);
-- Balances change in place as long as there is room in the page.
ALTER TABLE points.account SET (fillfactor = 70);

ALTER TABLE points.transfer
    DROP CONSTRAINT transfer_amount_check,
    ADD CONSTRAINT transfer_amount CHECK (amount >= 0), -- narrower bounds are a product's
    ADD COLUMN flags         int    NOT NULL DEFAULT 0, -- TransferFlags
    ADD COLUMN pending_id    uuid, -- NULL for 0
    ADD COLUMN timeout       bigint NOT NULL DEFAULT 0 CHECK (timeout BETWEEN 0 AND 4294967295),
    ADD COLUMN user_data_128 uuid, -- NULL for 0
    ADD COLUMN user_data_64  bigint NOT NULL DEFAULT 0,
    ADD COLUMN user_data_32  int    NOT NULL DEFAULT 0,
    ADD COLUMN ts            bigint,
    ADD CONSTRAINT transfer_evidence CHECK (length(evidence) <= 64);
ALTER TABLE points.transfer DISABLE TRIGGER transfer_is_final;
UPDATE points.transfer t
   SET ts = n.ts
  FROM (SELECT id, (extract(epoch FROM created_at) * 1000000)::bigint * 1000
                   + row_number() OVER (PARTITION BY created_at ORDER BY id) AS ts
          FROM points.transfer) n
 WHERE n.id = t.id;
ALTER TABLE points.transfer ENABLE TRIGGER transfer_is_final;
DROP INDEX points.transfer_debit, points.transfer_credit;
ALTER TABLE points.transfer
    ALTER COLUMN ts SET NOT NULL,
    DROP COLUMN created_at,
    ADD CONSTRAINT transfer_ts UNIQUE (ts);
CREATE INDEX transfer_debit ON points.transfer (debit_id, ts DESC);
CREATE INDEX transfer_credit ON points.transfer (credit_id, ts DESC);

-- Lines have no foreign key to accounts, which would lock both rows for each line. Instead no account ever goes.
CREATE TRIGGER account_stays BEFORE DELETE ON points.account
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

-- What has become of each pending transfer.
CREATE TABLE points.hold (
    id         uuid     PRIMARY KEY, -- the transfer's
    state      smallint NOT NULL CHECK (state BETWEEN 0 AND 3), -- pending, posted, voided, expired
    expires_at bigint   NOT NULL, -- ledger time; the largest for never
    settled_at bigint   CHECK ((state = 0) = (settled_at IS NULL))
);
CREATE INDEX hold_expires_at ON points.hold (expires_at) WHERE state = 0;

-- The balances of an account with `history` after each change.
CREATE TABLE points.account_balance (
    account_id      uuid   NOT NULL,
    ts              bigint NOT NULL,
    debits_pending  bigint NOT NULL,
    debits_posted   bigint NOT NULL,
    credits_pending bigint NOT NULL,
    credits_posted  bigint NOT NULL,
    PRIMARY KEY (account_id, ts)
);
CREATE TRIGGER account_balance_is_final BEFORE UPDATE OR DELETE ON points.account_balance
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

-- The one row that every writer locks first: the last ledger time given out, and when the next hold expires.
CREATE TABLE points.ledger_clock (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    last        bigint  NOT NULL,
    next_expiry bigint  NOT NULL
);
INSERT INTO points.ledger_clock (last, next_expiry)
SELECT greatest((SELECT max(ts) FROM points.account), (SELECT max(ts) FROM points.transfer), 0), 9223372036854775807;

-- The mesh's own writer sees all; asked first, so that its lines cost no look-up of accounts.
DROP POLICY transfer_reach ON points.transfer;
CREATE POLICY transfer_reach ON points.transfer
    USING (current_setting('linli.region', true) = '*'
        OR EXISTS (SELECT 1 FROM points.account a WHERE a.id IN (debit_id, credit_id)))
    WITH CHECK (current_setting('linli.region', true) = '*'
        OR (EXISTS (SELECT 1 FROM points.account a WHERE a.id = debit_id)
            AND EXISTS (SELECT 1 FROM points.account a WHERE a.id = credit_id)));
ALTER TABLE points.hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY hold_reach ON points.hold
    USING (current_setting('linli.region', true) = '*'
        OR EXISTS (SELECT 1 FROM points.transfer t WHERE t.id = hold.id))
    WITH CHECK (current_setting('linli.region', true) = '*'
        OR EXISTS (SELECT 1 FROM points.transfer t WHERE t.id = hold.id));
ALTER TABLE points.account_balance ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_balance_reach ON points.account_balance
    USING (current_setting('linli.region', true) = '*'
        OR EXISTS (SELECT 1 FROM points.account a WHERE a.id = account_id))
    WITH CHECK (current_setting('linli.region', true) = '*'
        OR EXISTS (SELECT 1 FROM points.account a WHERE a.id = account_id));

-- Which of the ids are taken, whosever they are; nothing else is told of a row that is not the caller's.
CREATE FUNCTION points.taken_accounts(ids uuid[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT id FROM points.account WHERE id = ANY (ids)
$$;
CREATE FUNCTION points.taken_transfers(ids uuid[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT id FROM points.transfer WHERE id = ANY (ids)
$$;
