-- V5: the case machine as data, what is known of how a case came in and who handles it, and the category tree.
-- Why:    which step leads where, for whom and under which guard, is a table and not code (docs/rules/case.md §3);
--         cases come in by every channel (§2); code systems are trees (§7).
-- Locks:  ACCESS EXCLUSIVE on case_file and case_event for new columns with constant defaults (no rewrite) and for
--         CHECKs added NOT VALID; validating them takes a weaker lock and one scan.
-- Back:   DROP TABLE governance.case_move, case_stage, link_rule, reopen_rule, category_rule, code_system,
--         answer_template; the new columns may stay. Cases in the new states must be moved by hand first.

-- The states of a machine. A terminal one may still be left (a closed case is reopened).
CREATE TABLE governance.case_stage (
    machine  text    NOT NULL,
    state    text    NOT NULL,
    place    int     NOT NULL, -- in which order people read them
    initial  boolean NOT NULL,
    terminal boolean NOT NULL,
    PRIMARY KEY (machine, state)
);
INSERT INTO governance.case_stage VALUES
    ('case', 'FILED',       1, true,  false),
    ('case', 'ACCEPTED',    2, false, false),
    ('case', 'ASSIGNED',    3, false, false),
    ('case', 'IN_PROGRESS', 4, false, false),
    ('case', 'RESOLVED',    5, false, false),
    ('case', 'VERIFIED',    6, false, false),
    ('case', 'CLOSED',      7, false, true),
    ('case', 'CANCELLED',   8, false, true),
    ('case', 'DUPLICATE',   9, false, true);

-- Which action leads from where to where, who may take it, and what must hold. Of several with the same state
-- and action the first whose guards hold is taken.
CREATE TABLE governance.case_move (
    machine    text   NOT NULL,
    from_state text   NOT NULL,
    action     text   NOT NULL,
    to_state   text   NOT NULL,
    place      int    NOT NULL DEFAULT 1,
    roles      text[] NOT NULL CHECK (cardinality(roles) BETWEEN 1 AND 20),
    guards     text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (machine, from_state, action, to_state),
    FOREIGN KEY (machine, from_state) REFERENCES governance.case_stage (machine, state),
    FOREIGN KEY (machine, to_state) REFERENCES governance.case_stage (machine, state)
);
INSERT INTO governance.case_move
SELECT 'case', from_state, action, to_state, place, roles::text[], guards::text[]
  FROM (VALUES
    ('FILED',       'ACCEPT',        'ACCEPTED',    1, '{grid-worker,community-officer,street-officer}',       '{}'),
    ('FILED',       'ASSIGN',        'ASSIGNED',    1, '{grid-worker,community-officer,street-officer,timer}', '{}'),
    ('FILED',       'CANCEL',        'CANCELLED',   1, '{community-officer,street-officer,partner}',           '{REASON,ALONE}'),
    ('FILED',       'MERGE',         'DUPLICATE',   1, '{grid-worker,community-officer,street-officer,timer}', '{ALONE}'),
    ('ACCEPTED',    'ASSIGN',        'ASSIGNED',    1, '{grid-worker,community-officer,street-officer}',       '{}'),
    ('ACCEPTED',    'WHISTLE',       'IN_PROGRESS', 1, '{street-officer}',                                     '{}'),
    ('ACCEPTED',    'RESOLVE',       'RESOLVED',    1, '{grid-worker,community-officer,street-officer}', '{}'),
    ('ACCEPTED',    'CANCEL',        'CANCELLED',   1, '{community-officer,street-officer}',                   '{REASON,ALONE}'),
    ('ACCEPTED',    'MERGE',         'DUPLICATE',   1, '{grid-worker,community-officer,street-officer,timer}', '{ALONE}'),
    ('ASSIGNED',    'ACCEPT',        'ACCEPTED',    1, '{grid-worker,community-officer,street-officer}', '{}'),
    ('ASSIGNED',    'REASSIGN',      'ASSIGNED',    1, '{community-officer,street-officer}',                   '{REASON}'),
    ('ASSIGNED',    'DECLINE',       'FILED',       1, '{grid-worker,community-officer,street-officer}', '{REASON}'),
    ('ASSIGNED',    'WHISTLE',       'IN_PROGRESS', 1, '{street-officer}',                                     '{}'),
    ('ASSIGNED',    'RESOLVE',       'RESOLVED',    1, '{grid-worker,community-officer,street-officer}', '{}'),
    ('ASSIGNED',    'CANCEL',        'CANCELLED',   1, '{community-officer,street-officer}',                   '{REASON,ALONE}'),
    ('ASSIGNED',    'MERGE',         'DUPLICATE',   1, '{grid-worker,community-officer,street-officer,timer}', '{ALONE}'),
    ('IN_PROGRESS', 'CLOSE_WHISTLE', 'RESOLVED',    1, '{street-officer}',                                     '{}'),
    ('RESOLVED',    'VERIFY',        'VERIFIED',    1, '{grid-worker,community-officer}',                      '{}'),
    ('RESOLVED',    'REWORK',        'ACCEPTED',    1, '{grid-worker,community-officer,street-officer}',       '{REASON}'),
    ('VERIFIED',    'CLOSE',         'CLOSED',      1, '{grid-worker,community-officer}',                      '{}'),
    ('VERIFIED',    'REWORK',        'ACCEPTED',    1, '{grid-worker,community-officer,street-officer}',       '{REASON}'),
    ('CLOSED',      'REOPEN',        'ACCEPTED',    1, '{community-officer,street-officer,partner}',           '{REASON,REOPEN_WINDOW}'),
    ('DUPLICATE',   'UNMERGE',       'FILED',       1, '{community-officer,street-officer}',                   '{REASON,CAME_FROM}'),
    ('DUPLICATE',   'UNMERGE',       'ACCEPTED',    2, '{community-officer,street-officer}',                   '{REASON,CAME_FROM}'),
    ('DUPLICATE',   'UNMERGE',       'ASSIGNED',    3, '{community-officer,street-officer}',                   '{REASON,CAME_FROM}'))
    AS move (from_state, action, to_state, place, roles, guards);

-- How long and how often a closed case may be reopened.
CREATE TABLE governance.reopen_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    amount         int         NOT NULL CHECK (amount BETWEEN 1 AND 10000), -- Limit.AMOUNT_MAX
    unit           text        NOT NULL CHECK (unit IN ('CLOCK_MINUTE', 'CLOCK_HOUR', 'WORK_HOUR', 'WORK_DAY', 'NATURAL_DAY')),
    times          int         NOT NULL CHECK (times BETWEEN 0 AND 100),
    PRIMARY KEY (area, effective_from)
);
INSERT INTO governance.reopen_rule VALUES ('', '2020-01-01T00:00:00+08:00', 15, 'NATURAL_DAY', 2);

ALTER TABLE governance.case_file
    ADD COLUMN kind            text     NOT NULL DEFAULT 'ISSUE',
    ADD COLUMN category_kind   text     NOT NULL DEFAULT 'EVENT',
    ADD COLUMN channel         text     NOT NULL DEFAULT 'PORTAL',
    ADD COLUMN anonymous       boolean  NOT NULL DEFAULT false,
    ADD COLUMN lng             int,                -- micro-degrees, east positive
    ADD COLUMN lat             int,                -- micro-degrees, north positive
    ADD COLUMN address         text     NOT NULL DEFAULT '',
    ADD COLUMN building        text     NOT NULL DEFAULT '',
    ADD COLUMN unit            text     NOT NULL DEFAULT '',
    ADD COLUMN photos          text[]   NOT NULL DEFAULT '{}',
    ADD COLUMN priority        text     NOT NULL DEFAULT 'NORMAL',
    ADD COLUMN secret          boolean  NOT NULL DEFAULT false,
    ADD COLUMN assignee_kind   text,
    ADD COLUMN assignee_id     text,
    ADD COLUMN assignee_name   text,
    ADD COLUMN reopened        int      NOT NULL DEFAULT 0,
    ADD COLUMN closed_at       timestamptz,
    ADD COLUMN linked_to       uuid,               -- the earlier case a snap repeats
    ADD COLUMN households      int,                -- of a need: how many ask for it
    ADD COLUMN decision        text,               -- of a need
    ADD COLUMN decision_reason text,
    ADD COLUMN decided_at      timestamptz;
ALTER TABLE governance.case_file DROP CONSTRAINT case_file_state_check;
ALTER TABLE governance.case_file
    ADD CONSTRAINT case_file_state CHECK (state IN ('FILED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'RESOLVED',
        'VERIFIED', 'CLOSED', 'CANCELLED', 'DUPLICATE')) NOT VALID,
    ADD CONSTRAINT case_file_kind CHECK (kind IN ('ISSUE', 'NEED') AND category_kind IN ('EVENT', 'PART')) NOT VALID,
    ADD CONSTRAINT case_file_channel CHECK (channel IN ('PORTAL', 'HOTLINE', 'RESIDENT_SNAP', 'GRID_PATROL',
        'PROPERTY_FIRM', 'DEVICE', 'DESK', 'TALKBAR', 'TEA', 'CARD', 'VISIT', 'FORUM', 'GROUP')) NOT VALID,
    ADD CONSTRAINT case_file_place CHECK ((lng IS NULL) = (lat IS NULL) AND lng BETWEEN -180000000 AND 180000000
        AND lat BETWEEN -90000000 AND 90000000) NOT VALID,
    ADD CONSTRAINT case_file_texts CHECK (length(address) <= 200 AND length(building) <= 40 AND length(unit) <= 40
        AND cardinality(photos) <= 9) NOT VALID, -- Intake.PHOTOS_MAX
    ADD CONSTRAINT case_file_priority CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')) NOT VALID,
    ADD CONSTRAINT case_file_assignee CHECK ((assignee_kind IS NULL) = (assignee_id IS NULL)
        AND assignee_kind IN ('PERSON', 'OFFICE', 'DEPARTMENT')) NOT VALID,
    ADD CONSTRAINT case_file_decision CHECK (decision IN ('ADOPT', 'DEFER', 'REJECT')
        AND (decision <> 'REJECT' OR decision_reason <> '')) NOT VALID;
ALTER TABLE governance.case_file VALIDATE CONSTRAINT case_file_state;

-- Inner events are for officers: neither partners nor whoever comes through them sees one.
ALTER TABLE governance.case_event
    ADD COLUMN inner_only boolean NOT NULL DEFAULT false,
    ADD COLUMN shown      text; -- the state as its reporter is told, where that differs

-- Whether the caller may see a private case of its region: an officer above the grid, or whom it was given to.
CREATE FUNCTION governance.confided(assignee_kind text, assignee_id text) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN current_setting('linli.region', true) = '*'
        OR string_to_array(current_setting('linli.roles', true), ',')
            && '{community-officer,street-officer,district-officer,auditor}'::text[]
        OR (assignee_kind = 'PERSON' AND assignee_id = nullif(current_setting('linli.person', true), ''));

-- Whoever declines a private case keeps no sight of it; so what may be written is judged by region alone.
ALTER POLICY case_file_reach ON governance.case_file
    USING ((governance.reaches(region) AND (NOT secret OR governance.confided(assignee_kind, assignee_id)))
        OR partner_id = nullif(current_setting('linli.partner', true), '')
        OR (current_setting('linli.org', true) <> ''
            AND EXISTS (SELECT 1 FROM governance.whistle w WHERE w.case_id = case_file.id)));
ALTER POLICY case_event_reach ON governance.case_event
    USING (EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id)
        AND (NOT inner_only OR coalesce(current_setting('linli.partner', true), '') = ''))
    WITH CHECK (governance.reaches(region) OR EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id));
