-- V3: more platforms, and what their codes mean.
-- Why:    codes of outside platforms change with time and place, so they are dated rows and no code;
--         what a platform says that we do not know must be seen by somebody; a hotline ticket is kept
--         before it is answered for; a secret that rotates is fetched once for all processes.
-- Locks:  delivery and receipt for a moment each, to widen a check; new tables.
-- Back:   DROP TABLE platform_secret, hotline_message, unknown_code, code_map; rows of the hotline in
--         delivery and receipt keep the wider checks necessary.
ALTER TABLE delivery DROP CONSTRAINT delivery_platform_check,
    ADD CONSTRAINT delivery_platform_check CHECK (platform IN ('dispatch', 'portal', 'hotline'));
ALTER TABLE receipt DROP CONSTRAINT receipt_platform_check,
    ADD CONSTRAINT receipt_platform_check CHECK (platform IN ('dispatch', 'hotline'));

-- What a platform's code means here, from `since` until the next row of the same code begins. An empty
-- `ours` says that the code is no longer in use. Only a row with `outward` is used to say ours in theirs.
CREATE TABLE code_map (
    platform text        NOT NULL CHECK (platform ~ '^[a-z0-9-]{2,32}$'),
    kind     text        NOT NULL CHECK (kind IN ('STATUS', 'CATEGORY', 'AREA', 'LEVEL', 'UNIT', 'OUTCOME', 'IDENTITY')),
    theirs   text        NOT NULL CHECK (length(theirs) BETWEEN 1 AND 64),
    since    timestamptz NOT NULL,
    ours     text        NOT NULL CHECK (length(ours) <= 64),
    outward  boolean     NOT NULL DEFAULT true,
    source   text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200), -- who says so: manual, section, letter
    PRIMARY KEY (platform, kind, theirs, since)
);
CREATE INDEX code_map_outward ON code_map (platform, kind, ours, since) WHERE outward;

-- Codes that no row of code_map knew at their time; for an operator to look at and map.
CREATE TABLE unknown_code (
    platform   text        NOT NULL,
    kind       text        NOT NULL,
    code       text        NOT NULL CHECK (length(code) <= 64),
    first_time timestamptz NOT NULL,
    last_time  timestamptz NOT NULL,
    times      bigint      NOT NULL CHECK (times > 0),
    last_seen  text        NOT NULL CHECK (length(last_seen) <= 64), -- the event that brought it last
    PRIMARY KEY (platform, kind, code)
);

-- What the hotline told us, whole, by its event. Sealed, as it names whoever called (R-35).
CREATE TABLE hotline_message (
    event_id    text        PRIMARY KEY CHECK (length(event_id) BETWEEN 1 AND 64),
    sealed      bytea       NOT NULL,
    create_time timestamptz NOT NULL
);

-- Secrets that a platform gives out for a while. The one before stays until its own end.
CREATE TABLE platform_secret (
    platform   text        NOT NULL,
    fetch_time timestamptz NOT NULL,
    end_time   timestamptz NOT NULL CHECK (end_time > fetch_time),
    sealed     bytea       NOT NULL,
    PRIMARY KEY (platform, fetch_time)
);

ALTER TABLE code_map ENABLE ROW LEVEL SECURITY;
ALTER TABLE unknown_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE hotline_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform_secret ENABLE ROW LEVEL SECURITY;
CREATE POLICY code_map_mesh_only ON code_map USING (current_setting('linli.region', true) = '*');
CREATE POLICY unknown_code_mesh_only ON unknown_code USING (current_setting('linli.region', true) = '*');
CREATE POLICY hotline_message_mesh_only ON hotline_message USING (current_setting('linli.region', true) = '*');
CREATE POLICY platform_secret_mesh_only ON platform_secret USING (current_setting('linli.region', true) = '*');

-- The dialects as the simulators speak them; a real platform's codes are other rows.
INSERT INTO code_map (platform, kind, theirs, since, ours, outward, source) VALUES
    ('dispatch', 'STATUS', 'ACK', '2020-01-01T00:00:00+08:00', 'ACK', true, 'R-13'),
    ('dispatch', 'STATUS', 'CHECK_IN', '2020-01-01T00:00:00+08:00', 'CHECK_IN', true, 'R-13'),
    ('dispatch', 'STATUS', 'DONE', '2020-01-01T00:00:00+08:00', 'DONE', true, 'R-13'),
    ('dispatch', 'STATUS', 'REFUSED', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'R-13'),
    ('ykz', 'STATUS', '10', '2020-01-01T00:00:00+08:00', 'ACK', true, 'simulator'),
    ('ykz', 'STATUS', '20', '2020-01-01T00:00:00+08:00', 'CHECK_IN', true, 'simulator'),
    ('ykz', 'STATUS', '30', '2020-01-01T00:00:00+08:00', 'DONE', true, 'simulator'),
    ('ykz', 'STATUS', '90', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('ykz', 'OUTCOME', 'TOKEN_EXPIRED', '2020-01-01T00:00:00+08:00', 'TOKEN', true, 'simulator'),
    ('ykz', 'OUTCOME', 'NOT_FOUND', '2020-01-01T00:00:00+08:00', 'ABSENT', true, 'simulator'),
    ('ykz', 'OUTCOME', 'BUSY', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('ykz', 'OUTCOME', 'SIGN_ERROR', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('ykz', 'OUTCOME', 'PARAM_ERROR', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('ykz', 'OUTCOME', 'DUPLICATE_DIFFERS', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('hotline', 'STATUS', '01', '2020-01-01T00:00:00+08:00', 'CONTACT', true, 'simulator'),
    ('hotline', 'STATUS', '02', '2020-01-01T00:00:00+08:00', 'FEEDBACK', true, 'simulator'),
    ('hotline', 'STATUS', '03', '2020-01-01T00:00:00+08:00', 'OBJECTION', true, 'simulator'),
    ('hotline', 'STATUS', '04', '2020-01-01T00:00:00+08:00', 'EXTENSION', true, 'simulator'),
    ('hotline', 'STATUS', 'ticket.dispatched', '2020-01-01T00:00:00+08:00', 'DISPATCHED', false, 'simulator'),
    ('hotline', 'STATUS', 'ticket.withdrawn', '2020-01-01T00:00:00+08:00', 'WITHDRAWN', false, 'simulator'),
    ('hotline', 'STATUS', 'objection.ruled', '2020-01-01T00:00:00+08:00', 'OBJECTION_RULED', false, 'simulator'),
    ('hotline', 'STATUS', 'extension.ruled', '2020-01-01T00:00:00+08:00', 'EXTENSION_RULED', false, 'simulator'),
    ('hotline', 'STATUS', 'callback.result', '2020-01-01T00:00:00+08:00', 'CALLED_BACK', false, 'simulator'),
    ('hotline', 'LEVEL', '1', '2020-01-01T00:00:00+08:00', 'L1', true, 'R-16: 2 h'),
    ('hotline', 'LEVEL', '2', '2020-01-01T00:00:00+08:00', 'L2', true, 'R-16: 24 h'),
    ('hotline', 'LEVEL', '3', '2020-01-01T00:00:00+08:00', 'L3', true, 'R-16: 7 d'),
    ('hotline', 'LEVEL', '4', '2020-01-01T00:00:00+08:00', 'L4', true, 'R-16: 15 d'),
    ('hotline', 'CATEGORY', '010101', '2020-01-01T00:00:00+08:00', 'ROAD_COLLAPSE', true, 'simulator'),
    ('hotline', 'AREA', '110105017036', '2020-01-01T00:00:00+08:00', '110105017036', true, 'simulator'),
    ('servicesportal', 'STATUS', '01', '2020-01-01T00:00:00+08:00', 'FILED', true, 'simulator'),
    ('servicesportal', 'STATUS', '02', '2020-01-01T00:00:00+08:00', 'ACCEPTED', true, 'simulator'),
    ('servicesportal', 'STATUS', '03', '2020-01-01T00:00:00+08:00', 'IN_PROGRESS', true, 'simulator'),
    ('servicesportal', 'STATUS', '04', '2020-01-01T00:00:00+08:00', 'RESOLVED', true, 'simulator'),
    ('servicesportal', 'STATUS', '05', '2020-01-01T00:00:00+08:00', 'VERIFIED', true, 'simulator'),
    ('servicesportal', 'STATUS', '06', '2020-01-01T00:00:00+08:00', 'CLOSED', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'TOKEN_EXPIRED', '2020-01-01T00:00:00+08:00', 'TOKEN', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'TOO_OFTEN', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'BUSY', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'APP_REFUSED', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'CODE_USED', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'CODE_EXPIRED', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'PARAM_ERROR', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('exchange', 'OUTCOME', 'BUSY', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('exchange', 'OUTCOME', 'SIGN_ERROR', '2020-01-01T00:00:00+08:00', 'DOWN', true, 'simulator'),
    ('servicesportal', 'IDENTITY', '0', '2020-01-01T00:00:00+08:00', '0', true, 'R-89: not verified'),
    ('servicesportal', 'IDENTITY', '1', '2020-01-01T00:00:00+08:00', '2', true, 'R-89: real name'),
    ('servicesportal', 'IDENTITY', '2', '2020-01-01T00:00:00+08:00', '3', true, 'R-89: real person');
