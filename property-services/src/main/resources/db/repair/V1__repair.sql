-- V1: repair orders, their escalations, and the dated tables of limits.
-- Why:    a firm must take an order on and be at the door within limits counted from the call
--         (P-01), and limits change without an old order changing with them.
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE escalation, repair, escalation_level, response_limit.
CREATE TABLE repair (
    id            uuid        NOT NULL,
    region        text        NOT NULL COLLATE "C" CHECK (region ~ '^([0-9]{12}|[0-9]{15})$'),
    estate_id     text        NOT NULL,
    firm          text        NOT NULL,
    room          text        NOT NULL CHECK (length(room) <= 40),
    category      text        NOT NULL CHECK (length(category) BETWEEN 1 AND 40),
    title         text        NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    description   text        NOT NULL CHECK (length(description) <= 2000),
    call_at       timestamptz NOT NULL,
    accept_due_at timestamptz NOT NULL, -- inclusive
    accepted_at   timestamptz CHECK (accepted_at >= call_at),
    arrive_due_at timestamptz NOT NULL, -- inclusive
    arrived_at    timestamptz CHECK (arrived_at >= accepted_at),
    done_at       timestamptz,
    note          text        NOT NULL CHECK (length(note) <= 500),
    raised_at     timestamptz NOT NULL,
    version       bigint      NOT NULL,
    PRIMARY KEY (region, id), -- the region leads, so that the table can be cut by it
    CHECK (arrived_at IS NULL OR accepted_at IS NOT NULL),
    CHECK (done_at IS NULL OR arrived_at IS NOT NULL)
);
-- An order is looked up by its id alone.
CREATE INDEX repair_id ON repair (id);
-- A firm lists by estate, an officer by region, both newest first.
CREATE INDEX repair_estate ON repair (estate_id, raised_at DESC, id DESC);
CREATE INDEX repair_region ON repair (region, raised_at DESC, id DESC);

ALTER TABLE repair ENABLE ROW LEVEL SECURITY;
-- Officers reach the orders of their region, firms and their staff those of their estates.
CREATE POLICY repair_reach ON repair
    USING (current_setting('linli.region', true) = '*'
           OR (current_setting('linli.region', true) <> ''
               AND starts_with(region, current_setting('linli.region', true)))
           OR strpos(current_setting('linli.estates', true), ',' || estate_id || ',') > 0);

-- Missed limits that somebody was told of: each level once.
CREATE TABLE escalation (
    region    text        NOT NULL COLLATE "C",
    repair_id uuid        NOT NULL,
    missed    text        NOT NULL CHECK (missed IN ('ACCEPT', 'ARRIVE')),
    told      text        NOT NULL CHECK (told IN ('FIRM_SUPERVISOR', 'COMMUNITY', 'STREET')),
    told_at   timestamptz NOT NULL,
    PRIMARY KEY (region, repair_id, missed, told),
    FOREIGN KEY (region, repair_id) REFERENCES repair (region, id)
);
CREATE INDEX escalation_repair ON escalation (repair_id);
ALTER TABLE escalation ENABLE ROW LEVEL SECURITY;
-- Whoever reaches the order reaches its escalations; the order's own policy decides.
CREATE POLICY escalation_reach ON escalation
    USING (EXISTS (SELECT FROM repair AS r WHERE r.region = escalation.region AND r.id = repair_id));

-- The dated tables say nothing about anyone and are open to every caller: no row-level security.
CREATE TABLE response_limit (
    step           text        NOT NULL CHECK (step IN ('ACCEPT', 'ARRIVE')),
    effective_from timestamptz NOT NULL,
    seconds        int         NOT NULL CHECK (seconds BETWEEN 1 AND 86400), -- from the call
    PRIMARY KEY (step, effective_from)
);
CREATE TABLE escalation_level (
    missed         text        NOT NULL CHECK (missed IN ('ACCEPT', 'ARRIVE')),
    told           text        NOT NULL CHECK (told IN ('FIRM_SUPERVISOR', 'COMMUNITY', 'STREET')),
    effective_from timestamptz NOT NULL,
    after_seconds  int         CHECK (after_seconds BETWEEN 0 AND 604800), -- NULL: told no longer
    PRIMARY KEY (missed, told, effective_from)
);

-- P-01: accept within 3 minutes, at the door within 10, both from the call.
INSERT INTO response_limit (step, effective_from, seconds) VALUES
    ('ACCEPT', TIMESTAMPTZ '2020-01-01 00:00:00+08', 180),
    ('ARRIVE', TIMESTAMPTZ '2020-01-01 00:00:00+08', 600);
-- P-01 gives the order of the levels and that the first one is told at the limit; how long the
-- firm and then the community have before the next one is told is a choice: 10 and 30 minutes.
INSERT INTO escalation_level (missed, told, effective_from, after_seconds) VALUES
    ('ACCEPT', 'FIRM_SUPERVISOR', TIMESTAMPTZ '2020-01-01 00:00:00+08', 0),
    ('ACCEPT', 'COMMUNITY',       TIMESTAMPTZ '2020-01-01 00:00:00+08', 600),
    ('ACCEPT', 'STREET',          TIMESTAMPTZ '2020-01-01 00:00:00+08', 1800),
    ('ARRIVE', 'FIRM_SUPERVISOR', TIMESTAMPTZ '2020-01-01 00:00:00+08', 0),
    ('ARRIVE', 'COMMUNITY',       TIMESTAMPTZ '2020-01-01 00:00:00+08', 600),
    ('ARRIVE', 'STREET',          TIMESTAMPTZ '2020-01-01 00:00:00+08', 1800);
