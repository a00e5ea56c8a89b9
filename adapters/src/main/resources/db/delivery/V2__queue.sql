-- V2: the hand-over queue as operators work it, and the comparing of both sides.
-- Why:    an attempt without a clear answer must be told from one that surely failed, even after it
--         is given up; a platform can be paused; what both sides have is compared (docs/adr/0020).
-- Locks:  ACCESS EXCLUSIVE on delivery for one rewrite of its open rows; short, as those are few.
-- Back:   DROP TABLE difference, reconciliation, act, platform_pause; DROP COLUMN what is added to
--         delivery; FAILED becomes TO_SEND, SENT becomes UNKNOWN.
ALTER TABLE delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_state_check
    CHECK (state IN ('TO_SEND', 'SENT', 'ACKNOWLEDGED', 'FAILED', 'UNKNOWN', 'DEAD'));
ALTER TABLE delivery
    ADD COLUMN unclear  boolean NOT NULL DEFAULT false, -- it may have arrived, nobody has said
    ADD COLUMN parked   boolean NOT NULL DEFAULT false, -- its turn came while the platform was paused
    ADD COLUMN forgiven int     NOT NULL DEFAULT 0 CHECK (forgiven >= 0), -- attempts before the last replay
    ADD COLUMN given_up text    NOT NULL DEFAULT '' CHECK (length(given_up) <= 500), -- Delivery.TEXT_MAX
    ADD COLUMN deadline timestamptz NOT NULL DEFAULT now() + interval '12 hours';
UPDATE delivery SET unclear = true WHERE state = 'UNKNOWN' OR (state = 'DEAD' AND attempts > 0);
UPDATE delivery SET deadline = create_time + interval '12 hours' WHERE state <> 'ACKNOWLEDGED';

-- What is not done, by platform, for the gauges; what an operator has given up is done with.
DROP INDEX delivery_open;
CREATE INDEX delivery_unsettled ON delivery (platform, state, create_time)
    WHERE state <> 'ACKNOWLEDGED' AND given_up = '';
CREATE INDEX delivery_dead ON delivery (create_time DESC, id DESC) WHERE state = 'DEAD' AND given_up = '';
CREATE INDEX delivery_parked ON delivery (platform, create_time) WHERE parked;
-- Both sides are compared from here to there; and when a platform last took something.
CREATE INDEX delivery_platform_time ON delivery (platform, create_time, id);
CREATE INDEX delivery_acknowledged ON delivery (platform, update_time) WHERE state = 'ACKNOWLEDGED';

-- A platform is paused while a row of it has no end.
CREATE TABLE platform_pause (
    id            uuid        PRIMARY KEY,
    platform      text        NOT NULL CHECK (platform ~ '^[a-z0-9_]{1,32}$'),
    paused_at     timestamptz NOT NULL,
    paused_by     text        NOT NULL,
    reason        text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500), -- Act.REASON_MAX
    resumed_at    timestamptz
);
CREATE UNIQUE INDEX platform_pause_one ON platform_pause (platform) WHERE resumed_at IS NULL;

-- What people did to the queue: who, when, why. Written once.
CREATE TABLE act (
    id          uuid        PRIMARY KEY,
    time        timestamptz NOT NULL,
    platform    text        NOT NULL CHECK (platform ~ '^[a-z0-9_]{1,32}$'),
    delivery_id uuid,                    -- none if it is about the platform as a whole
    region      text        NOT NULL,    -- the delivery's; empty if there is none
    kind        text        NOT NULL CHECK (kind IN ('PAUSE', 'RESUME', 'REPLAY', 'GIVE_UP', 'RECONCILE')),
    actor       text        NOT NULL CHECK (length(actor) <= 200),
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500) -- Act.REASON_MAX
);
CREATE INDEX act_platform_time ON act (platform, time DESC, id DESC);
CREATE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER act_written_once BEFORE UPDATE OR DELETE ON act
    FOR EACH ROW EXECUTE FUNCTION written_once();
ALTER TABLE act ENABLE ROW LEVEL SECURITY;
CREATE POLICY act_jurisdiction ON act
    USING (region = '' OR current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> ''
            AND starts_with(region, current_setting('linli.region', true))));

-- One comparing of both sides.
CREATE TABLE reconciliation (
    id         uuid        PRIMARY KEY,
    platform   text        NOT NULL CHECK (platform ~ '^[a-z0-9_]{1,32}$'),
    since      timestamptz NOT NULL,
    until      timestamptz NOT NULL,
    state      text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    started_by text        NOT NULL CHECK (length(started_by) <= 200),
    start_time timestamptz NOT NULL,
    end_time   timestamptz,
    ours       bigint      NOT NULL DEFAULT 0,
    theirs     bigint      NOT NULL DEFAULT 0,
    differences bigint     NOT NULL DEFAULT 0,
    mended     bigint      NOT NULL DEFAULT 0,
    attempts   int         NOT NULL DEFAULT 0,
    error      text        NOT NULL DEFAULT '' CHECK (length(error) <= 500)
);
CREATE UNIQUE INDEX reconciliation_one ON reconciliation (platform) WHERE state = 'RUNNING';
CREATE INDEX reconciliation_time ON reconciliation (start_time DESC, id DESC);
CREATE INDEX reconciliation_platform_time ON reconciliation (platform, start_time DESC, id DESC);

CREATE TABLE difference (
    reconciliation_id uuid        NOT NULL REFERENCES reconciliation (id),
    id                uuid        NOT NULL,
    time              timestamptz NOT NULL,
    kind              text        NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
    subject           text        NOT NULL CHECK (length(subject) <= 100), -- our id for it, or theirs
    region            text        NOT NULL, -- empty if neither side tells
    detail            text        NOT NULL CHECK (length(detail) <= 500),
    mended            boolean     NOT NULL,
    PRIMARY KEY (reconciliation_id, kind, subject)
);
CREATE INDEX difference_time ON difference (reconciliation_id, time DESC, id DESC);
-- What no region can be told of is for those who see the whole district.
ALTER TABLE difference ENABLE ROW LEVEL SECURITY;
CREATE POLICY difference_jurisdiction ON difference
    USING (current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> ''
            AND CASE WHEN region = '' THEN length(current_setting('linli.region', true)) <= 6
                     ELSE starts_with(region, current_setting('linli.region', true)) END));
