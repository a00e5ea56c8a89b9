-- V1: time limits and the calendar they are counted in.
-- Why:    limits, working hours and holidays are dated data, never constants (docs/rules/governance.md §2).
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE governance.work_time, governance.special_day, and the two functions.

-- Whether the caller's region reaches a row. Whoever speaks for a department is bound by it and not by a region.
CREATE FUNCTION governance.reaches(region text) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN current_setting('linli.region', true) = '*'
        OR (coalesce(current_setting('linli.org', true), '') = ''
            AND current_setting('linli.region', true) <> ''
            AND starts_with(region, current_setting('linli.region', true)));

-- Whether the caller speaks for one of these departments.
CREATE FUNCTION governance.speaks_for(orgs text[]) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN nullif(current_setting('linli.org', true), '') = ANY (orgs);

CREATE TABLE governance.work_time (
    area           text     COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    zone           text     NOT NULL,
    opens          time     NOT NULL,
    closes         time     NOT NULL CHECK (closes > opens),
    weekdays       int[]    NOT NULL CHECK (weekdays <@ '{1,2,3,4,5,6,7}' AND cardinality(weekdays) > 0), -- 1 Monday
    PRIMARY KEY (area, effective_from)
);
INSERT INTO governance.work_time VALUES
    ('', '2020-01-01T00:00:00+08:00', 'Asia/Shanghai', '09:00', '18:00', '{1,2,3,4,5}');

-- Days that are not what their weekday says: statutory holidays, and working days swapped for them.
CREATE TABLE governance.special_day (
    day     date    PRIMARY KEY,
    working boolean NOT NULL,
    name    text    NOT NULL
);
INSERT INTO governance.special_day
SELECT day::date, false, name
  FROM (VALUES ('2026-01-01'::date, '2026-01-03'::date, '元旦'),
               ('2026-02-15', '2026-02-23', '春节'),
               ('2026-04-04', '2026-04-06', '清明节'),
               ('2026-05-01', '2026-05-05', '劳动节'),
               ('2026-06-19', '2026-06-21', '端午节'),
               ('2026-09-25', '2026-09-27', '中秋节'),
               ('2026-10-01', '2026-10-07', '国庆节')) AS holiday (first, last, name),
       generate_series(holiday.first, holiday.last, interval '1 day') AS day;
INSERT INTO governance.special_day VALUES
    ('2026-01-04', true, '元旦调休'), ('2026-02-14', true, '春节调休'), ('2026-02-28', true, '春节调休'),
    ('2026-05-09', true, '劳动节调休'), ('2026-09-20', true, '国庆节调休'), ('2026-10-10', true, '国庆节调休');
