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

-- Whoever declines a private case keeps no sight of it, but must be able to write that down: `linli.case` names the
-- one private case that a transaction is writing.
ALTER POLICY case_file_reach ON governance.case_file
    USING ((governance.reaches(region)
            AND (NOT secret OR governance.confided(assignee_kind, assignee_id)
                OR id::text = current_setting('linli.case', true)))
        OR partner_id = nullif(current_setting('linli.partner', true), '')
        OR (current_setting('linli.org', true) <> ''
            AND EXISTS (SELECT 1 FROM governance.whistle w WHERE w.case_id = case_file.id)));
ALTER POLICY case_event_reach ON governance.case_event
    USING (EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id)
        AND (NOT inner_only OR coalesce(current_setting('linli.partner', true), '') = ''))
    WITH CHECK (governance.reaches(region) OR EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id));

-- Code systems are dated, and each is a tree of any depth.
CREATE TABLE governance.code_system (
    code_system    text        NOT NULL,
    effective_from timestamptz NOT NULL,
    effective_to   timestamptz CHECK (effective_to > effective_from), -- exclusive; NULL while in force
    name           text        NOT NULL,
    form           text        NOT NULL, -- a regular expression that every code matches
    PRIMARY KEY (code_system, effective_from)
);
-- GB/T 47678.5-2026 is said to replace GB/T 30428.2-2013 on 2026-07-01; its codes are 2 + 3 digits. Its names have
-- not been read, so none is shipped: load them with INSERTs as below (docs/rules/case.md §7).
INSERT INTO governance.code_system VALUES
    ('linli', '2020-01-01T00:00:00+08:00', NULL,                        'Linli',             '^[A-Z0-9_]{1,40}$'),
    ('30428', '2020-01-01T00:00:00+08:00', '2026-07-01T00:00:00+08:00', 'GB/T 30428.2-2013', '^([0-9]{2}|[0-9]{4})$'),
    ('47678', '2026-07-01T00:00:00+08:00', NULL,                        'GB/T 47678.5-2026', '^([0-9]{2}|[0-9]{5})$');

-- The same code may name an event (事项) and a part (部件) of the city.
ALTER TABLE governance.category
    ADD COLUMN kind   text NOT NULL DEFAULT 'EVENT' CHECK (kind IN ('EVENT', 'PART')),
    ADD COLUMN parent text NOT NULL DEFAULT ''; -- a code of the same system and kind; '' at the top
ALTER TABLE governance.category DROP CONSTRAINT category_pkey;
ALTER TABLE governance.category ADD PRIMARY KEY (code_system, kind, code, effective_from);
CREATE INDEX category_children ON governance.category (code_system, kind, parent, code);
INSERT INTO governance.category (code_system, kind, code, name, effective_from, effective_to)
SELECT '30428', kind, code, name, '2020-01-01T00:00:00+08:00', '2026-07-01T00:00:00+08:00'
  FROM (VALUES ('EVENT', '01', '市容环境'), ('EVENT', '02', '宣传广告'), ('EVENT', '03', '施工管理'),
               ('EVENT', '04', '突发事件'), ('EVENT', '05', '街面秩序'),
               ('PART', '01', '公用设施'), ('PART', '02', '道路交通'), ('PART', '03', '市容环境'),
               ('PART', '04', '园林绿化')) AS top (kind, code, name);

-- A rule for '' holds for every category of the system without one of its own.
ALTER TABLE governance.category_limit ADD COLUMN kind text NOT NULL DEFAULT 'EVENT' CHECK (kind IN ('EVENT', 'PART'));
ALTER TABLE governance.category_limit DROP CONSTRAINT category_limit_pkey;
ALTER TABLE governance.category_limit ADD PRIMARY KEY (code_system, kind, category, area, effective_from);
INSERT INTO governance.category_limit (code_system, kind, category, area, effective_from, amount, unit)
SELECT system, kind, '', '', '2020-01-01T00:00:00+08:00', 72, 'CLOCK_HOUR'
  FROM unnest('{linli,30428,47678}'::text[]) AS system, unnest('{EVENT,PART}'::text[]) AS kind;

-- Who usually handles a category and how soon it wants hands.
CREATE TABLE governance.category_rule (
    code_system    text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('EVENT', 'PART')),
    category       text        NOT NULL, -- '' for every one without a rule of its own
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    priority       text        NOT NULL CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    party_kind     text        CHECK (party_kind IN ('PERSON', 'OFFICE', 'DEPARTMENT')),
    party_id       text,
    PRIMARY KEY (code_system, kind, category, area, effective_from),
    CHECK ((party_kind IS NULL) = (party_id IS NULL))
);
INSERT INTO governance.category_rule
SELECT system, kind, '', '', '2020-01-01T00:00:00+08:00', 'NORMAL', NULL, NULL
  FROM unnest('{linli,30428,47678}'::text[]) AS system, unnest('{EVENT,PART}'::text[]) AS kind;
INSERT INTO governance.category_rule VALUES
    ('linli', 'EVENT', 'ROAD_COLLAPSE', '', '2026-01-01T00:00:00+08:00', 'URGENT', NULL, NULL),
    ('linli', 'EVENT', 'LIFT_FAULT',    '', '2026-01-01T00:00:00+08:00', 'HIGH',   NULL, NULL);

-- A category and all it lies under, nearest first; last the '' that stands for any. A loop in the data ends too.
CREATE FUNCTION governance.category_path(system text, of_kind text, of_code text, at timestamptz)
    RETURNS TABLE (code text, depth int)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
        WITH RECURSIVE path AS (
            SELECT of_code AS code, 0 AS depth
            UNION ALL
            SELECT c.parent, path.depth + 1
              FROM path
              JOIN governance.category c
                ON c.code_system = system AND c.kind = of_kind AND c.code = path.code
               AND c.effective_from <= at AND (c.effective_to IS NULL OR c.effective_to > at)
             WHERE c.parent <> '' AND path.depth < 20)
        SELECT path.code, path.depth FROM path
        UNION ALL
        SELECT '', 1000;
    END;

-- What a snap repeats: an open case of the category nearby. Dated, by area.
CREATE TABLE governance.link_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    metres         int         NOT NULL CHECK (metres BETWEEN 0 AND 10000), -- inclusive
    hours          int         NOT NULL CHECK (hours BETWEEN 0 AND 720),    -- inclusive; 0 links nothing
    channels       text[]      NOT NULL, -- what comes in by these is linked
    PRIMARY KEY (area, effective_from)
);
INSERT INTO governance.link_rule VALUES ('', '2020-01-01T00:00:00+08:00', 50, 24, '{RESIDENT_SNAP}');
-- Whole and not for open cases only: a condition on the state would make every step write all indexes anew.
CREATE INDEX case_file_same ON governance.case_file (region, code_system, category, created_at);

CREATE FUNCTION governance.metres(lng1 int, lat1 int, lng2 int, lat2 int) RETURNS double precision
    LANGUAGE sql IMMUTABLE
    RETURN 2 * 6371008.8 * asin(sqrt(least(1,
        sin(radians((lat2 - lat1) / 2e6)) ^ 2
        + cos(radians(lat1 / 1e6)) * cos(radians(lat2 / 1e6)) * sin(radians((lng2 - lng1) / 2e6)) ^ 2)));

-- The earliest case that one filed now repeats. Looks past row-level security, because another portal may have filed
-- it; tells nothing of it but its id. Of two filed at once the later waits and sees the earlier.
CREATE FUNCTION governance.repeats(of_region text, system text, of_kind text, of_category text, of_lng int, of_lat int,
        of_channel text, at timestamptz)
    RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    DECLARE
        rule governance.link_rule;
    BEGIN
        SELECT * INTO rule FROM governance.link_rule
         WHERE starts_with(of_region, area) AND effective_from <= at
         ORDER BY length(area) DESC, effective_from DESC
         LIMIT 1;
        IF rule.hours IS NULL OR rule.hours = 0 OR of_channel <> ALL (rule.channels) THEN
            RETURN NULL;
        END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended(of_region || ' ' || of_category, 5));
        RETURN (SELECT c.id FROM governance.case_file c
                 WHERE c.region = of_region AND c.code_system = system AND c.category = of_category
                   AND c.category_kind = of_kind AND c.lng IS NOT NULL AND c.linked_to IS NULL
                   AND c.created_at >= at - make_interval(hours => rule.hours)
                   AND c.state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE')
                   AND governance.metres(c.lng, c.lat, of_lng, of_lat) <= rule.metres
                 ORDER BY c.created_at, c.id
                 LIMIT 1);
    END $$;

-- Ready-made answers, dated, by area; an empty text takes one back.
CREATE TABLE governance.answer_template (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it
    code           text        NOT NULL CHECK (code ~ '^[A-Z0-9_]{1,40}$'),
    effective_from timestamptz NOT NULL,
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
    text           text        NOT NULL CHECK (length(text) <= 500),
    PRIMARY KEY (area, code, effective_from)
);
ALTER TABLE governance.answer_template ENABLE ROW LEVEL SECURITY;
CREATE POLICY answer_template_reach ON governance.answer_template
    USING (governance.reaches(area) OR starts_with(current_setting('linli.region', true), area))
    WITH CHECK (governance.reaches(area));
