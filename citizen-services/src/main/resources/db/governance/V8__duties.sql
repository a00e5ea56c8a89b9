-- V8: who has which duty, and where a new case goes.
-- Why:    a case finds hands by region, category and duty; a vacancy falls to the next tier (docs/rules/case.md §8).
-- Locks:  ACCESS EXCLUSIVE on case_file for two columns with constant defaults; no rewrite.
-- Back:   DROP TABLE governance.duty, duty_scope, route_rule, and the function.

-- Places that somebody should look after.
CREATE TABLE governance.duty_scope (
    region  text    COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    kind    text    NOT NULL CHECK (kind IN ('GRID', 'BUILDING', 'LANE')),
    code    text    NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    name    text    NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
    grid    text    NOT NULL CHECK (grid ~ '^([0-9]{15})?$'), -- the grid a building or lane lies in
    retired boolean NOT NULL,
    PRIMARY KEY (region, kind, code)
);

CREATE TABLE governance.duty (
    region      text        COLLATE "C" NOT NULL,
    id          uuid        NOT NULL UNIQUE,
    scope_kind  text        NOT NULL,
    scope_code  text        NOT NULL,
    role        text        NOT NULL CHECK (role IN ('GRID_HEAD', 'FULL_TIME', 'PART_TIME', 'ADVISER', 'BUILDING_HEAD', 'LANE_HEAD')),
    person_id   text        NOT NULL,
    person_name text        NOT NULL,
    deputy      boolean     NOT NULL,
    from_at     timestamptz NOT NULL,
    to_at       timestamptz CHECK (to_at > from_at), -- exclusive; NULL while open
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, scope_kind, scope_code) REFERENCES governance.duty_scope (region, kind, code)
);
CREATE INDEX duty_holder ON governance.duty (region, scope_kind, scope_code, role, from_at);
CREATE INDEX duty_newest ON governance.duty (region, from_at DESC, id DESC);

ALTER TABLE governance.duty_scope ENABLE ROW LEVEL SECURITY;
CREATE POLICY duty_scope_reach ON governance.duty_scope
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));
ALTER TABLE governance.duty ENABLE ROW LEVEL SECURITY;
CREATE POLICY duty_reach ON governance.duty
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));

-- Which tiers a new case is offered to, first to last; without a rule nobody is given it.
CREATE TABLE governance.route_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    code_system    text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('EVENT', 'PART')),
    category       text        NOT NULL, -- '' for every one without a rule of its own
    effective_from timestamptz NOT NULL,
    tiers          text[]      NOT NULL CHECK (tiers <@ '{BUILDING_HEAD,LANE_HEAD,GRID_HEAD,FULL_TIME,PARTY,COMMUNITY,STREET}'::text[]),
    PRIMARY KEY (area, code_system, kind, category, effective_from)
);

ALTER TABLE governance.case_file
    ADD COLUMN grid text NOT NULL DEFAULT '' CHECK (grid ~ '^([0-9]{15})?$'),
    ADD COLUMN lane text NOT NULL DEFAULT '' CHECK (length(lane) <= 40);

-- Who holds a duty now, deputies last. Looks past row-level security, because a case filed by a portal must find its
-- hands as well; tells who it is and nothing else.
CREATE FUNCTION governance.duty_holder(of_region text, of_kind text, of_code text, of_role text, at timestamptz)
    RETURNS TABLE (person_id text, person_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    BEGIN ATOMIC
        SELECT d.person_id, d.person_name
          FROM governance.duty d
          JOIN governance.duty_scope s ON s.region = d.region AND s.kind = d.scope_kind AND s.code = d.scope_code
         WHERE d.region = of_region AND d.scope_kind = of_kind AND d.scope_code = of_code AND d.role = of_role
           AND d.from_at <= at AND (d.to_at IS NULL OR d.to_at > at) AND NOT s.retired
         ORDER BY d.deputy, d.from_at, d.id
         LIMIT 1;
    END;
CREATE FUNCTION governance.grid_of(of_region text, of_kind text, of_code text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    RETURN (SELECT s.grid FROM governance.duty_scope s
             WHERE s.region = of_region AND s.kind = of_kind AND s.code = of_code AND NOT s.retired);
