-- V1: the points ledger.
-- Why:    points move between accounts by lines that are written once (docs/rules/points.md §1).
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE points.transfer, points.burnt_id, points.account.

CREATE TABLE points.account (
    id              uuid        PRIMARY KEY,
    ledger          int         NOT NULL CHECK (ledger > 0),
    code            int         NOT NULL CHECK (code BETWEEN 1 AND 65535),
    region          text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    partner_id      text        NOT NULL, -- '' for a pool
    bounded         boolean     NOT NULL, -- debits must not exceed credits
    debits_posted   bigint      NOT NULL CHECK (debits_posted >= 0),
    credits_posted  bigint      NOT NULL CHECK (credits_posted >= 0),
    created_at      timestamptz NOT NULL,
    CHECK (NOT bounded OR debits_posted <= credits_posted)
);

CREATE TABLE points.transfer (
    id         uuid        PRIMARY KEY,
    debit_id   uuid        NOT NULL REFERENCES points.account (id),
    credit_id  uuid        NOT NULL REFERENCES points.account (id),
    amount     bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000), -- Transfer.AMOUNT_MAX
    ledger     int         NOT NULL,
    code       int         NOT NULL,
    evidence   text        NOT NULL,
    created_at timestamptz NOT NULL,
    CHECK (debit_id <> credit_id)
);
CREATE INDEX transfer_debit ON points.transfer (debit_id, created_at DESC, id DESC);
CREATE INDEX transfer_credit ON points.transfer (credit_id, created_at DESC, id DESC);

-- Ids that failed for a reason that may pass; they stay failed, so that a retry cannot succeed by surprise.
CREATE TABLE points.burnt_id (
    id       uuid        PRIMARY KEY,
    burnt_at timestamptz NOT NULL
);

-- Written once, never changed: not even by ourselves.
CREATE FUNCTION points.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a transfer is never changed; write another one';
END $$;
CREATE TRIGGER transfer_is_final BEFORE UPDATE OR DELETE ON points.transfer
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

ALTER TABLE points.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_reach ON points.account
    USING (current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> '' AND starts_with(region, current_setting('linli.region', true)))
        OR partner_id = nullif(current_setting('linli.partner', true), ''))
    WITH CHECK (current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> '' AND starts_with(region, current_setting('linli.region', true)))
        OR partner_id = nullif(current_setting('linli.partner', true), ''));
ALTER TABLE points.transfer ENABLE ROW LEVEL SECURITY;
CREATE POLICY transfer_reach ON points.transfer
    USING (EXISTS (SELECT 1 FROM points.account a WHERE a.id IN (debit_id, credit_id)))
    WITH CHECK (EXISTS (SELECT 1 FROM points.account a WHERE a.id = debit_id)
        AND EXISTS (SELECT 1 FROM points.account a WHERE a.id = credit_id));
