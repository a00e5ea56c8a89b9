-- V6: clearing between communities.
-- Why:    a resident of one community is paid by another; what communities then owe each other is bounded, netted
--         and settled (docs/rules/clearing.md). Balances are the ledger's alone: these tables say who asked and why.
-- Locks:  none that matter; new tables only.
-- Back:   DROP the tables below; accounts 41 to 47 and their transfers stay in the ledger.

-- The row that is locked while the pair's limits change.
CREATE TABLE points.clearing_pair (
    debtor   text COLLATE "C" NOT NULL CHECK (debtor ~ '^[0-9]{12}$'),
    creditor text COLLATE "C" NOT NULL CHECK (creditor ~ '^[0-9]{12}$'),
    PRIMARY KEY (debtor, creditor),
    CHECK (debtor <> creditor)
);

-- How much a community may owe another, from when on. A row is never changed but for when it was carried out.
CREATE TABLE points.clearing_limit (
    id         uuid        PRIMARY KEY,
    debtor     text        COLLATE "C" NOT NULL,
    creditor   text        COLLATE "C" NOT NULL,
    number     int         NOT NULL CHECK (number > 0), -- in the pair, rising with from_at
    amount     bigint      NOT NULL CHECK (amount BETWEEN 0 AND 1000000000), -- CreditLimit.AMOUNT_MAX
    change     bigint      NOT NULL, -- to the one before
    from_at    timestamptz NOT NULL,
    applied_at timestamptz,
    set_by     text        NOT NULL CHECK (length(set_by) <= 128),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    FOREIGN KEY (debtor, creditor) REFERENCES points.clearing_pair,
    UNIQUE (debtor, creditor, number)
);
CREATE INDEX clearing_limit_from ON points.clearing_limit (from_at DESC, id DESC);

CREATE TABLE points.clearing_payment (
    id          uuid        PRIMARY KEY,
    debtor      text        COLLATE "C" NOT NULL,
    creditor    text        COLLATE "C" NOT NULL,
    payee_id    uuid        NOT NULL, -- an account of the creditor's community
    amount      bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000), -- Points.MAX
    evidence    text        NOT NULL CHECK (length(evidence) BETWEEN 1 AND 64),
    paid_by     text        NOT NULL CHECK (length(paid_by) <= 128),
    paid_at     timestamptz NOT NULL,
    credited_at timestamptz
);

-- Until the end of which year a payee has to spend what was paid, by when it was paid.
CREATE TABLE points.clearing_rule (
    effective_from timestamptz PRIMARY KEY,
    year_ends      int         NOT NULL CHECK (year_ends BETWEEN 0 AND 10), -- 0: of the same year
    sure           text        NOT NULL
);
INSERT INTO points.clearing_rule VALUES ('2020-01-01T00:00:00+08:00', 1, 'ours');

CREATE TABLE points.clearing_settlement (
    id         uuid        PRIMARY KEY,
    debtor     text        COLLATE "C" NOT NULL,
    creditor   text        COLLATE "C" NOT NULL,
    amount     bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
    evidence   text        NOT NULL CHECK (length(evidence) BETWEEN 1 AND 64), -- the document that says it was made good
    settled_by text        NOT NULL CHECK (length(settled_by) <= 128),
    settled_at timestamptz NOT NULL
);

CREATE TABLE points.clearing_netting (
    id          uuid        PRIMARY KEY,
    region      text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{6,12}$'),
    period      text        NOT NULL CHECK (period ~ '^[0-9]{4}-[0-9]{2}$'), -- a month in Beijing
    debts       int         NOT NULL CHECK (debts BETWEEN 0 AND 2000), -- RunNetting.DEBTS_MAX
    asked_by    text        NOT NULL CHECK (length(asked_by) <= 128),
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    UNIQUE (region, period)
);

CREATE TABLE points.clearing_circle (
    netting_id uuid   NOT NULL REFERENCES points.clearing_netting,
    number     int    NOT NULL,
    path       text[] NOT NULL CHECK (cardinality(path) BETWEEN 2 AND 2000), -- each owes the next, the last the first
    amount     bigint NOT NULL CHECK (amount > 0),
    state      text   NOT NULL CHECK (state IN ('PLANNED', 'DONE', 'SKIPPED')),
    PRIMARY KEY (netting_id, number)
);

-- Both sides of a debt see it, and who stands above either.
CREATE FUNCTION points.reaches_pair(debtor text, creditor text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> ''
            AND (starts_with(debtor, current_setting('linli.region', true))
                OR starts_with(creditor, current_setting('linli.region', true))))
$$;
ALTER TABLE points.clearing_pair ENABLE ROW LEVEL SECURITY;
CREATE POLICY clearing_pair_reach ON points.clearing_pair
    USING (points.reaches_pair(debtor, creditor)) WITH CHECK (points.reaches_pair(debtor, creditor));
ALTER TABLE points.clearing_limit ENABLE ROW LEVEL SECURITY;
CREATE POLICY clearing_limit_reach ON points.clearing_limit
    USING (points.reaches_pair(debtor, creditor)) WITH CHECK (points.reaches_pair(debtor, creditor));
ALTER TABLE points.clearing_payment ENABLE ROW LEVEL SECURITY;
CREATE POLICY clearing_payment_reach ON points.clearing_payment
    USING (points.reaches_pair(debtor, creditor)) WITH CHECK (points.reaches_pair(debtor, creditor));
ALTER TABLE points.clearing_settlement ENABLE ROW LEVEL SECURITY;
CREATE POLICY clearing_settlement_reach ON points.clearing_settlement
    USING (points.reaches_pair(debtor, creditor)) WITH CHECK (points.reaches_pair(debtor, creditor));
ALTER TABLE points.clearing_netting ENABLE ROW LEVEL SECURITY;
CREATE POLICY clearing_netting_reach ON points.clearing_netting
    USING (current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> '' AND starts_with(region, current_setting('linli.region', true))))
    WITH CHECK (current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> '' AND starts_with(region, current_setting('linli.region', true))));
ALTER TABLE points.clearing_circle ENABLE ROW LEVEL SECURITY;
CREATE POLICY clearing_circle_reach ON points.clearing_circle
    USING (EXISTS (SELECT 1 FROM points.clearing_netting n WHERE n.id = netting_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.clearing_netting n WHERE n.id = netting_id));

-- The books of a community's clearing are read by region and sort.
CREATE INDEX account_clearing ON points.account (region, code) WHERE code BETWEEN 41 AND 47;
