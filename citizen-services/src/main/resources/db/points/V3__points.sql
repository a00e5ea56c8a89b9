-- V3: points in lots, what they are earned by, and who may pass them on.
-- Why:    points expire, are spent first to expire first, and are taken back after fraud (docs/rules/points.md).
-- Locks:  none that matter; new tables only. What reporters have already becomes one lot each.
-- Back:   DROP TABLE points.reminder, giving_rule, household_member, household, staff, anomaly, earning, earn_rule,
--         entry, point_hold_part, point_hold, movement, lot, purse; DROP FUNCTION points.reaches. The ledger keeps
--         the balances.

-- Whether the caller may see what belongs to a community and perhaps to a partner.
CREATE FUNCTION points.reaches(region text, partner text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> '' AND starts_with(region, current_setting('linli.region', true)))
        OR partner = nullif(current_setting('linli.partner', true), '')
$$;

-- A resident's points. The sum of its lots is the balance of the ledger's account, always.
CREATE TABLE points.purse (
    account_id uuid   PRIMARY KEY, -- the ledger's account
    region     text   COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    partner_id text   NOT NULL,
    person     text   NOT NULL, -- what the partner calls them; '' when it keeps them to itself
    frozen     text   NOT NULL, -- why; '' when it is not
    debt       bigint NOT NULL CHECK (debt >= 0),
    version    bigint NOT NULL CHECK (version > 0)
);
CREATE TABLE points.lot (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES points.purse (account_id),
    rule       text        NOT NULL,
    amount     bigint      NOT NULL CHECK (amount > 0),
    remaining  bigint      NOT NULL,
    held       bigint      NOT NULL CHECK (held >= 0 AND held <= remaining),
    lapsed     bigint      NOT NULL CHECK (lapsed >= 0 AND remaining + lapsed <= amount),
    expires_on date        NOT NULL, -- the last good day, Beijing
    at         timestamptz NOT NULL
);
CREATE INDEX lot_left ON points.lot (account_id, expires_on) WHERE remaining > 0;
CREATE INDEX lot_newest ON points.lot (account_id, at DESC, id DESC);
CREATE INDEX lot_expiring ON points.lot (expires_on, account_id) WHERE remaining > held;

-- Each movement once.
CREATE TABLE points.movement (
    id    uuid        PRIMARY KEY,
    words text        NOT NULL, -- what was asked
    at    timestamptz NOT NULL
);
CREATE TABLE points.point_hold (
    id         uuid   PRIMARY KEY,
    account_id uuid   NOT NULL REFERENCES points.purse (account_id),
    to_id      uuid   NOT NULL,
    amount     bigint NOT NULL CHECK (amount > 0),
    evidence   text   NOT NULL CHECK (length(evidence) <= 64),
    state      text   NOT NULL CHECK (state IN ('HELD', 'CONFIRMED', 'RELEASED', 'REFUNDED'))
);
CREATE INDEX point_hold_open ON points.point_hold (account_id) WHERE state = 'HELD';
CREATE TABLE points.point_hold_part (
    hold_id uuid   NOT NULL REFERENCES points.point_hold (id),
    number  int    NOT NULL,
    lot_id  uuid   NOT NULL REFERENCES points.lot (id),
    amount  bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (hold_id, number)
);

-- The statement.
CREATE TABLE points.entry (
    account_id  uuid        NOT NULL REFERENCES points.purse (account_id),
    seq         bigint      NOT NULL,
    movement_id uuid        NOT NULL,
    kind        text        NOT NULL,
    change      bigint      NOT NULL,
    balance     bigint      NOT NULL,
    subject     text        NOT NULL,
    note        text        NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (account_id, seq),
    UNIQUE (account_id, movement_id)
);
CREATE INDEX entry_given ON points.entry (account_id, at) WHERE kind = 'GIVEN';
CREATE TRIGGER entry_is_final BEFORE UPDATE OR DELETE ON points.entry
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();
CREATE TRIGGER movement_is_final BEFORE UPDATE OR DELETE ON points.movement
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

-- What is earned by an act. Rule source: R-70; no national rule was found.
CREATE TABLE points.earn_rule (
    area           text        COLLATE "C" NOT NULL CHECK (area ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})?$'),
    code           text        COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z][A-Z_]{1,39}$'),
    effective_from timestamptz NOT NULL,
    amount         bigint      NOT NULL CHECK (amount BETWEEN 1 AND 100000),
    daily_cap      int         NOT NULL CHECK (daily_cap >= 0),  -- 0 for no bound
    weekly_cap     int         NOT NULL CHECK (weekly_cap >= 0),
    event_cap      int         NOT NULL CHECK (event_cap >= 0),
    expiry         text        NOT NULL CHECK (expiry IN ('YEAR_END', 'DAYS')),
    expiry_count   int         NOT NULL CHECK (expiry_count BETWEEN 0 AND 3650),
    by_hand        boolean     NOT NULL,
    sure           text        NOT NULL,
    set_by         text        NOT NULL,
    PRIMARY KEY (code, area, effective_from)
);
INSERT INTO points.earn_rule VALUES
    ('', 'CASE_RATED',            '2020-01-01T00:00:00+08:00', 10, 10, 0,  0,   'YEAR_END', 1, false, 'ours', ''),
    ('', 'SNAP_VERIFIED',         '2020-01-01T00:00:00+08:00', 10, 10, 30, 0,   'YEAR_END', 1, true,  'ours', ''),
    ('', 'DELIBERATION_ATTENDED', '2020-01-01T00:00:00+08:00', 20, 2,  5,  500, 'YEAR_END', 1, true,  'ours', ''),
    ('', 'WASTE_SORTED',          '2020-01-01T00:00:00+08:00', 2,  2,  14, 0,   'YEAR_END', 1, true,  'ours', ''),
    ('', 'SERVICE_RENDERED',      '2020-01-01T00:00:00+08:00', 15, 3,  10, 100, 'YEAR_END', 1, true,  'ours', '');

CREATE TABLE points.earning (
    id          uuid        PRIMARY KEY, -- the movement's and the lot's
    rule        text        NOT NULL,
    event       text        NOT NULL,
    account_id  uuid        NOT NULL,
    region      text        COLLATE "C" NOT NULL, -- whose pool gave it
    partner_id  text        NOT NULL,
    amount      bigint      NOT NULL CHECK (amount >= 0),
    outcome     text        NOT NULL CHECK ((outcome = 'EARNED') = (amount > 0)),
    evidence    text        NOT NULL,
    device      uuid,                 -- named after the device, which it does not tell
    by          text        NOT NULL,
    at          timestamptz NOT NULL,
    reversed_at timestamptz,
    UNIQUE (rule, event, account_id)
);
CREATE INDEX earning_of ON points.earning (account_id, rule, at) WHERE amount > 0;
CREATE INDEX earning_evidence ON points.earning (evidence) WHERE evidence <> '';
CREATE INDEX earning_device ON points.earning (device, account_id) WHERE device IS NOT NULL;

CREATE TABLE points.anomaly (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('SAME_EVIDENCE', 'SHARED_DEVICE')),
    earning_id uuid        NOT NULL REFERENCES points.earning (id),
    account_id uuid        NOT NULL,
    region     text        COLLATE "C" NOT NULL,
    state      text        NOT NULL CHECK (state IN ('OPEN', 'CLEARED', 'CONFIRMED')),
    at         timestamptz NOT NULL,
    decided_by text        NOT NULL,
    note       text        NOT NULL
);
CREATE INDEX anomaly_newest ON points.anomaly (at DESC, id DESC);
CREATE INDEX anomaly_open ON points.anomaly (at DESC, id DESC) WHERE state = 'OPEN';

-- Who works for the body of a region, and so earns nothing from it.
CREATE TABLE points.staff (
    account_id uuid        NOT NULL,
    region     text        COLLATE "C" NOT NULL,
    said_by    text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (account_id, region)
);

CREATE TABLE points.household (
    id            uuid        PRIMARY KEY,
    region        text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    registered_by text        NOT NULL,
    registered_at timestamptz NOT NULL,
    dissolved_at  timestamptz
);
CREATE INDEX household_newest ON points.household (registered_at DESC, id DESC);
CREATE TABLE points.household_member (
    household_id uuid    NOT NULL REFERENCES points.household (id),
    account_id   uuid    NOT NULL REFERENCES points.purse (account_id),
    present      boolean NOT NULL,
    PRIMARY KEY (household_id, account_id)
);
CREATE UNIQUE INDEX household_member_once ON points.household_member (account_id) WHERE present;

-- How often a person may give in a day. Rule source: R-70.
CREATE TABLE points.giving_rule (
    area           text        COLLATE "C" NOT NULL,
    effective_from timestamptz NOT NULL,
    per_day        int         NOT NULL CHECK (per_day BETWEEN 0 AND 1000),
    sure           text        NOT NULL,
    PRIMARY KEY (area, effective_from)
);
INSERT INTO points.giving_rule VALUES ('', '2020-01-01T00:00:00+08:00', 3, 'ours');

-- Each reminder once.
CREATE TABLE points.reminder (
    account_id uuid        NOT NULL REFERENCES points.purse (account_id),
    expires_on date        NOT NULL,
    days       int         NOT NULL CHECK (days IN (30, 7)),
    amount     bigint      NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (account_id, expires_on, days)
);

-- What reporters have so far was earned by rated cases. It expires as if it were earned today.
INSERT INTO points.purse
SELECT id, region, partner_id, '', '', 0, 1 FROM points.account
 WHERE ledger = 1 AND code = 2 AND debits_pending = 0 AND credits_pending = 0;
INSERT INTO points.lot
SELECT a.id, a.id, 'CASE_RATED', a.credits_posted - a.debits_posted, a.credits_posted - a.debits_posted, 0, 0,
       make_date(extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::int + 1, 12, 31), now()
  FROM points.account a JOIN points.purse p ON p.account_id = a.id
 WHERE a.credits_posted > a.debits_posted;
INSERT INTO points.entry
SELECT account_id, 1, id, 'EARNED', amount, amount, rule, '', at FROM points.lot;

ALTER TABLE points.purse ENABLE ROW LEVEL SECURITY;
CREATE POLICY purse_reach ON points.purse
    USING (points.reaches(region, partner_id)) WITH CHECK (points.reaches(region, partner_id));
-- Seen with the purse.
ALTER TABLE points.lot ENABLE ROW LEVEL SECURITY;
CREATE POLICY lot_reach ON points.lot
    USING (EXISTS (SELECT 1 FROM points.purse p WHERE p.account_id = lot.account_id));
ALTER TABLE points.point_hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY point_hold_reach ON points.point_hold
    USING (EXISTS (SELECT 1 FROM points.purse p WHERE p.account_id = point_hold.account_id));
ALTER TABLE points.point_hold_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY point_hold_part_reach ON points.point_hold_part
    USING (EXISTS (SELECT 1 FROM points.point_hold h WHERE h.id = hold_id));
ALTER TABLE points.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY entry_reach ON points.entry
    USING (EXISTS (SELECT 1 FROM points.purse p WHERE p.account_id = entry.account_id));
ALTER TABLE points.reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY reminder_reach ON points.reminder
    USING (EXISTS (SELECT 1 FROM points.purse p WHERE p.account_id = reminder.account_id));
-- The mesh's own.
ALTER TABLE points.movement ENABLE ROW LEVEL SECURITY;
CREATE POLICY movement_reach ON points.movement USING (current_setting('linli.region', true) = '*');
ALTER TABLE points.earning ENABLE ROW LEVEL SECURITY;
CREATE POLICY earning_reach ON points.earning
    USING (points.reaches(region, partner_id)) WITH CHECK (points.reaches(region, partner_id));
-- Officers' own.
ALTER TABLE points.anomaly ENABLE ROW LEVEL SECURITY;
CREATE POLICY anomaly_reach ON points.anomaly
    USING (points.reaches(region, '')) WITH CHECK (points.reaches(region, ''));
ALTER TABLE points.staff ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_reach ON points.staff
    USING (points.reaches(region, '')) WITH CHECK (points.reaches(region, ''));
ALTER TABLE points.household ENABLE ROW LEVEL SECURITY;
CREATE POLICY household_reach ON points.household
    USING (points.reaches(region, '')) WITH CHECK (points.reaches(region, ''));
ALTER TABLE points.household_member ENABLE ROW LEVEL SECURITY;
CREATE POLICY household_member_reach ON points.household_member
    USING (EXISTS (SELECT 1 FROM points.household h WHERE h.id = household_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.household h WHERE h.id = household_id));
