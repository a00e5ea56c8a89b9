-- V11: numbers for three tiers, kept as cases move.
-- Why:    a dashboard must not read a million cases, and must not be wrong for a moment (docs/rules/numbers.md §2).
-- Locks:  SHARE ROW EXCLUSIVE on case_file while its cases are counted once: nobody writes meanwhile, all may read.
-- Back:   DROP TRIGGER tally_filed, tally_moved, tally_dropped, tally_emptied ON governance.case_file; DROP the
--         functions and both tables; DROP INDEX governance.case_file_running.

-- What one case counts for. `slot` is the hour of its deadline while its clock runs, or the Beijing day it was filed
-- or its clock stopped, both counted from 1970; `minutes` is how long it took. A clock that was late when it was
-- paused stays late.
CREATE FUNCTION governance.tallies(of_system text, of_kind text, of_category text, of_state text,
        created_at timestamptz, due_at timestamptz, paused_at timestamptz, stopped_at timestamptz)
    RETURNS TABLE (measure text, slot int, minutes int, code_system text, category_kind text, category text, state text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT 'STANDING', 0, 0, of_system, of_kind, of_category, of_state
        UNION ALL
        SELECT 'FILED', (created_at AT TIME ZONE 'Asia/Shanghai')::date - '1970-01-01'::date, 0, '', '', '', ''
        UNION ALL
        SELECT 'RUNNING', (extract(epoch FROM date_trunc('hour', due_at, 'UTC')) / 3600)::int, 0, '', '', '', ''
         WHERE stopped_at IS NULL AND paused_at IS NULL AND of_state NOT IN ('CANCELLED', 'DUPLICATE')
        UNION ALL
        SELECT 'PAUSED_LATE', 0, 0, '', '', '', ''
         WHERE stopped_at IS NULL AND paused_at > due_at AND of_state NOT IN ('CANCELLED', 'DUPLICATE')
        UNION ALL
        SELECT CASE WHEN least(stopped_at, paused_at) <= due_at THEN 'MET' ELSE 'BREACHED' END,
               (stopped_at AT TIME ZONE 'Asia/Shanghai')::date - '1970-01-01'::date,
               floor(extract(epoch FROM stopped_at - created_at) / 60)::int, '', '', '', ''
         WHERE stopped_at IS NOT NULL AND of_state NOT IN ('CANCELLED', 'DUPLICATE');
    END;

-- What has been folded. The figure is this and all that waits in tally_delta, read in one statement.
CREATE TABLE governance.tally_cell (
    region        text   COLLATE "C" NOT NULL,
    measure       text   NOT NULL CHECK (measure IN ('STANDING', 'RUNNING', 'PAUSED_LATE', 'FILED', 'MET', 'BREACHED')),
    slot          int    NOT NULL,
    minutes       int    NOT NULL,
    code_system   text   NOT NULL,
    category_kind text   NOT NULL,
    category      text   NOT NULL,
    state         text   NOT NULL,
    cases         bigint NOT NULL,
    PRIMARY KEY (region, measure, slot, minutes, code_system, category_kind, category, state)
);
CREATE INDEX tally_cell_slot ON governance.tally_cell (measure, slot, region);
CREATE INDEX tally_cell_nothing ON governance.tally_cell (region) WHERE cases = 0;

-- What happened since. Only added to by writers, so no two of them ever wait for one row.
CREATE TABLE governance.tally_delta (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    region        text   COLLATE "C" NOT NULL,
    measure       text   NOT NULL,
    slot          int    NOT NULL,
    minutes       int    NOT NULL,
    code_system   text   NOT NULL,
    category_kind text   NOT NULL,
    category      text   NOT NULL,
    state         text   NOT NULL,
    cases         bigint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000); -- emptied all the time

ALTER TABLE governance.tally_cell ENABLE ROW LEVEL SECURITY;
CREATE POLICY tally_cell_reach ON governance.tally_cell
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));
ALTER TABLE governance.tally_delta ENABLE ROW LEVEL SECURITY;
CREATE POLICY tally_delta_reach ON governance.tally_delta
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));

-- Triggers, because no way of changing a case can forget them. They write past row-level security: a portal's case
-- counts although the portal sees no figures.
CREATE FUNCTION governance.tally_filed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        INSERT INTO governance.tally_delta
            (region, measure, slot, minutes, code_system, category_kind, category, state, cases)
        SELECT c.region, t.measure, t.slot, t.minutes, t.code_system, t.category_kind, t.category, t.state, count(*)
          FROM fresh c,
               governance.tallies(c.code_system, c.category_kind, c.category, c.state, c.created_at, c.due_at,
                   c.paused_at, c.stopped_at) t
         GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
        RETURN NULL;
    END $$;
CREATE FUNCTION governance.tally_dropped() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        INSERT INTO governance.tally_delta
            (region, measure, slot, minutes, code_system, category_kind, category, state, cases)
        SELECT c.region, t.measure, t.slot, t.minutes, t.code_system, t.category_kind, t.category, t.state, -count(*)
          FROM gone c,
               governance.tallies(c.code_system, c.category_kind, c.category, c.state, c.created_at, c.due_at,
                   c.paused_at, c.stopped_at) t
         GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
        RETURN NULL;
    END $$;
CREATE FUNCTION governance.tally_moved() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        INSERT INTO governance.tally_delta
            (region, measure, slot, minutes, code_system, category_kind, category, state, cases)
        SELECT m.region, m.measure, m.slot, m.minutes, m.code_system, m.category_kind, m.category, m.state, sum(m.n)
          FROM (SELECT NEW.region, t.*, 1 AS n
                  FROM governance.tallies(NEW.code_system, NEW.category_kind, NEW.category, NEW.state, NEW.created_at,
                           NEW.due_at, NEW.paused_at, NEW.stopped_at) t
                UNION ALL
                SELECT OLD.region, t.*, -1
                  FROM governance.tallies(OLD.code_system, OLD.category_kind, OLD.category, OLD.state, OLD.created_at,
                           OLD.due_at, OLD.paused_at, OLD.stopped_at) t) m
         GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
        HAVING sum(m.n) <> 0;
        RETURN NULL;
    END $$;
CREATE FUNCTION governance.tally_emptied() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        DELETE FROM governance.tally_cell;
        DELETE FROM governance.tally_delta;
        RETURN NULL;
    END $$;
CREATE TRIGGER tally_filed AFTER INSERT ON governance.case_file
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION governance.tally_filed();
CREATE TRIGGER tally_dropped AFTER DELETE ON governance.case_file
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION governance.tally_dropped();
CREATE TRIGGER tally_moved AFTER UPDATE ON governance.case_file FOR EACH ROW
    WHEN ((OLD.region, OLD.code_system, OLD.category_kind, OLD.category, OLD.state, OLD.created_at, OLD.due_at,
            OLD.paused_at, OLD.stopped_at)
        IS DISTINCT FROM (NEW.region, NEW.code_system, NEW.category_kind, NEW.category, NEW.state, NEW.created_at,
            NEW.due_at, NEW.paused_at, NEW.stopped_at))
    EXECUTE FUNCTION governance.tally_moved();
CREATE TRIGGER tally_emptied AFTER TRUNCATE ON governance.case_file
    FOR EACH STATEMENT EXECUTE FUNCTION governance.tally_emptied();

-- What has been there before.
INSERT INTO governance.tally_cell
SELECT c.region, t.measure, t.slot, t.minutes, t.code_system, t.category_kind, t.category, t.state, count(*)
  FROM governance.case_file c,
       governance.tallies(c.code_system, c.category_kind, c.category, c.state, c.created_at, c.due_at, c.paused_at,
           c.stopped_at) t
 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

-- Hours are as near as deadlines are folded; of the present one the late cases are counted by this index. Looks past
-- row-level security, because a private case counts for those as well who may not see it; tells numbers only.
CREATE INDEX case_file_running ON governance.case_file (due_at, region)
    WHERE stopped_at IS NULL AND paused_at IS NULL AND state NOT IN ('CANCELLED', 'DUPLICATE');
CREATE FUNCTION governance.late_since(of_region text, beyond text, since timestamptz, at timestamptz)
    RETURNS TABLE (region text, cases bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    BEGIN ATOMIC
        SELECT c.region, count(*)
          FROM governance.case_file c
         WHERE c.due_at >= since AND c.due_at < at AND c.region >= of_region AND c.region < beyond
           AND c.stopped_at IS NULL AND c.paused_at IS NULL AND c.state NOT IN ('CANCELLED', 'DUPLICATE')
           AND governance.reaches(c.region)
         GROUP BY c.region;
    END;
