-- V1: hand-overs and what platforms report.
-- Why:    what is owed to an outside platform, or was reported by one, must survive any crash, once.
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE delivery.receipt, delivery.delivery; nothing points here.
CREATE TABLE delivery (
    id          uuid        PRIMARY KEY,
    platform    text        NOT NULL CHECK (platform IN ('dispatch', 'portal')),
    subject     uuid        NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    region      text        NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    content     jsonb       NOT NULL,
    state       text        NOT NULL CHECK (state IN ('TO_SEND', 'UNKNOWN', 'ACKNOWLEDGED', 'DEAD')),
    attempts    int         NOT NULL CHECK (attempts >= 0),
    turn        int         NOT NULL CHECK (turn >= 0),
    receipt     text        NOT NULL CHECK (length(receipt) <= 500),    -- Delivery.TEXT_MAX
    last_error  text        NOT NULL CHECK (length(last_error) <= 500), -- Delivery.TEXT_MAX
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    UNIQUE (platform, subject, version)
);
-- Lists go by time, newest first; all of a region, or of one subject.
CREATE INDEX delivery_time ON delivery (create_time DESC, id DESC);
CREATE INDEX delivery_subject_time ON delivery (subject, create_time DESC, id DESC);
-- What is not done yet, for the gauges and for finding the next of a lane; stays small.
CREATE INDEX delivery_open ON delivery (state, create_time) WHERE state <> 'ACKNOWLEDGED';

ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY delivery_jurisdiction ON delivery
    USING (current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> ''
            AND starts_with(region, current_setting('linli.region', true))));

-- What platforms report, each report once.
CREATE TABLE receipt (
    platform     text        NOT NULL CHECK (platform IN ('dispatch')),
    event_id     text        NOT NULL CHECK (length(event_id) BETWEEN 1 AND 64), -- DispatchReport.EVENT_ID_MAX
    subject      uuid        NOT NULL,
    org          text        NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0),
    status       text        NOT NULL,
    fact         text        NOT NULL,
    happened_at  timestamptz NOT NULL,
    note         text        NOT NULL CHECK (length(note) <= 500),      -- DispatchReport.NOTE_MAX
    order_number text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('WAITING', 'APPLYING', 'APPLIED', 'IGNORED', 'DEAD')),
    attempts     int         NOT NULL CHECK (attempts >= 0),
    reason       text        NOT NULL CHECK (length(reason) <= 500),
    create_time  timestamptz NOT NULL,
    update_time  timestamptz NOT NULL,
    PRIMARY KEY (platform, event_id)
);
-- Reports about the same fact are compared by version.
CREATE INDEX receipt_fact ON receipt (platform, subject, org, fact, version);
CREATE INDEX receipt_open ON receipt (state, create_time) WHERE state NOT IN ('APPLIED', 'IGNORED');

-- Nobody but the mesh itself reads what platforms wrote; officers see its effect in the whistle.
ALTER TABLE receipt ENABLE ROW LEVEL SECURITY;
CREATE POLICY receipt_mesh_only ON receipt USING (current_setting('linli.region', true) = '*');
