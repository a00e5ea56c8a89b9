-- V4: deadlines as records of their own; days off by area; who is told of a miss.
-- Why:    nothing but a clock's own events may move a deadline, and each of its marks is told exactly once
--         (docs/rules/calendar.md §3, docs/adr/0019-deadline-as-a-record.md).
-- Locks:  special_day is rebuilt (small); case_file gets two empty columns and is read once; the rest is new.
-- Back:   DROP TABLE governance.deadline_mark, deadline_event, deadline, escalation_step;
--         ALTER TABLE governance.case_file DROP COLUMN paused_at, DROP COLUMN escalated_to.

-- A row holds for its area and all below it, for what starts after it was known: a day announced later moves nothing.
-- Of several the smallest area's, then the latest known.
ALTER TABLE governance.special_day
    DROP CONSTRAINT special_day_pkey,
    ADD COLUMN area       text COLLATE "C" NOT NULL DEFAULT '', -- a region's code; '' everywhere
    ADD COLUMN known_from timestamptz NOT NULL DEFAULT '2020-01-01T00:00:00+08:00',
    ADD COLUMN source     text        NOT NULL DEFAULT '国务院办公厅关于2026年部分节假日安排的通知',
    ADD PRIMARY KEY (day, area, known_from);
ALTER TABLE governance.special_day
    ALTER COLUMN area DROP DEFAULT, ALTER COLUMN known_from DROP DEFAULT, ALTER COLUMN source DROP DEFAULT;

-- The ladder: who is told how long after a miss. All steps of a ladder have its area, kind and date.
CREATE TABLE governance.escalation_step (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    kind           text        NOT NULL,             -- as in deadline
    effective_from timestamptz NOT NULL,
    number         int         NOT NULL CHECK (number BETWEEN 0 AND 8), -- Ladder.STEPS_MAX; only a number 0: nobody is told
    level          text        NOT NULL CHECK (level IN ('GRID', 'COMMUNITY', 'STREET', 'DISTRICT')),
    after_minutes  int         NOT NULL CHECK (after_minutes BETWEEN 0 AND 525600), -- by the clock, from the miss on
    PRIMARY KEY (area, kind, effective_from, number)
);
INSERT INTO governance.escalation_step VALUES
    ('', 'CASE', '2020-01-01T00:00:00+08:00', 1, 'GRID',      0),
    ('', 'CASE', '2020-01-01T00:00:00+08:00', 2, 'COMMUNITY', 240),
    ('', 'CASE', '2020-01-01T00:00:00+08:00', 3, 'STREET',    1440),
    ('', 'CASE', '2020-01-01T00:00:00+08:00', 4, 'DISTRICT',  4320);

CREATE TABLE governance.deadline (
    region         text        COLLATE "C" NOT NULL,
    id             uuid        NOT NULL, -- of the case, whistle …
    kind           text        NOT NULL CHECK (kind ~ '^[A-Z]{1,20}$'),
    part           text        NOT NULL CHECK (length(part) <= 64), -- Subject.PART_MAX; '' for the whole
    policy         text        NOT NULL CHECK (length(policy) <= 120),
    policy_version text        NOT NULL CHECK (length(policy_version) <= 120),
    amount         int         NOT NULL CHECK (amount BETWEEN 1 AND 10000), -- Limit.AMOUNT_MAX
    unit           text        NOT NULL CHECK (unit IN ('CLOCK_MINUTE', 'CLOCK_HOUR', 'WORK_HOUR', 'WORK_DAY', 'NATURAL_DAY')),
    levels         text[]      NOT NULL, -- the ladder, pinned
    after_minutes  int[]       NOT NULL CHECK (cardinality(after_minutes) = cardinality(levels)),
    started_at     timestamptz NOT NULL,
    warn_at        timestamptz NOT NULL,
    due_at         timestamptz NOT NULL, -- inclusive
    ladder_at      timestamptz NOT NULL,
    paused_at      timestamptz,
    pause_cause    text,
    stopped_at     timestamptz,
    changed_at     timestamptz NOT NULL,
    sounded        int         NOT NULL, -- marks told so far
    next_at        timestamptz,          -- when the sweep has to look; NULL when there is nothing more to tell
    failures       int         NOT NULL, -- of the sweep, in a row; an operator looks at what stays above 0
    events         bigint      NOT NULL,
    PRIMARY KEY (region, id, kind, part),
    CHECK ((paused_at IS NULL) = (pause_cause IS NULL))
);
CREATE INDEX deadline_id ON governance.deadline (id);
CREATE INDEX deadline_next ON governance.deadline (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE governance.deadline_event (
    region         text        COLLATE "C" NOT NULL,
    id             uuid        NOT NULL,
    kind           text        NOT NULL,
    part           text        NOT NULL,
    seq            bigint      NOT NULL CHECK (seq > 0),
    type           text        NOT NULL CHECK (type IN ('START', 'PAUSE', 'RESUME', 'STOP')),
    at             timestamptz NOT NULL,
    cause          text        CHECK ((cause IS NULL) = (type <> 'PAUSE')),
    warn_at        timestamptz,          -- of START and RESUME: where it went
    due_at         timestamptz CHECK ((due_at IS NULL) = (type NOT IN ('START', 'RESUME'))),
    ladder_at      timestamptz,
    policy         text,                 -- of START: what it was set by
    policy_version text,
    amount         int,
    unit           text,
    levels         text[],
    after_minutes  int[],
    PRIMARY KEY (region, id, kind, part, seq)
);

-- A mark is told once; whoever tells it again cannot commit.
CREATE TABLE governance.deadline_mark (
    region     text        COLLATE "C" NOT NULL,
    id         uuid        NOT NULL,
    kind       text        NOT NULL,
    part       text        NOT NULL,
    mark       text        NOT NULL CHECK (mark ~ '^(WARN|BREACH|RUNG_[1-8])$'),
    reached_at timestamptz NOT NULL,
    told_at    timestamptz NOT NULL,
    PRIMARY KEY (region, id, kind, part, mark)
);

CREATE FUNCTION governance.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME; END $$;
CREATE TRIGGER deadline_event_stays BEFORE UPDATE OR DELETE ON governance.deadline_event
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();
CREATE TRIGGER deadline_mark_stays BEFORE UPDATE OR DELETE ON governance.deadline_mark
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();

-- A copy of the deadline for the list; written with it, from it.
ALTER TABLE governance.case_file
    ADD COLUMN paused_at    timestamptz,
    ADD COLUMN escalated_to text CHECK (escalated_to IN ('GRID', 'COMMUNITY', 'STREET', 'DISTRICT'));

-- A deadline is seen with what it is of. A later migration adds its kind here when region is not enough.
CREATE FUNCTION governance.sees_subject(of_kind text, of_region text, of_id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN governance.reaches(of_region)
        OR (of_kind = 'CASE' AND EXISTS (SELECT 1 FROM governance.case_file c WHERE c.region = of_region AND c.id = of_id))
        OR (of_kind = 'WHISTLE' AND EXISTS (SELECT 1 FROM governance.whistle w WHERE w.region = of_region AND w.id = of_id));

-- What runs already goes on: cases, and departments of whistles that are not closed.
INSERT INTO governance.deadline
SELECT region, id, 'CASE', '', 'category/' || code_system || '/' || category, 'before V4',
       least(10000, greatest(1, (extract(epoch FROM due_at - started_at) / 60)::int)), 'CLOCK_MINUTE',
       '{GRID,COMMUNITY,STREET,DISTRICT}', '{0,240,1440,4320}',
       started_at, soon_at, due_at, due_at + interval '1 microsecond', NULL, NULL, stopped_at,
       coalesce(stopped_at, started_at), 0,
       CASE WHEN stopped_at IS NULL OR soon_at <= stopped_at THEN soon_at END,
       0, CASE WHEN stopped_at IS NULL THEN 1 ELSE 2 END
  FROM governance.case_file;
INSERT INTO governance.deadline
SELECT w.region, w.id, 'WHISTLE', d.org || ':' || step.name, 'whistle/' || w.type || '/' || step.name, 'before V4',
       least(10000, greatest(1, (extract(epoch FROM step.due - w.blown_at) / 60)::int)), 'CLOCK_MINUTE', '{}', '{}',
       w.blown_at, step.due - (step.due - w.blown_at) / 4, step.due, step.due + interval '1 microsecond',
       NULL, NULL, NULL, w.blown_at, 0, step.due - (step.due - w.blown_at) / 4, 0, 1
  FROM governance.whistle w
  JOIN governance.whistle_department d ON d.whistle_id = w.id
 CROSS JOIN LATERAL (VALUES ('ACK', d.ack_due_at), ('ARRIVE', d.arrive_due_at)) AS step (name, due)
 WHERE w.closed_at IS NULL;
INSERT INTO governance.deadline_event
SELECT region, id, kind, part, 1, 'START', started_at, NULL, warn_at, due_at, ladder_at, policy, policy_version,
       amount, unit, levels, after_minutes
  FROM governance.deadline;
INSERT INTO governance.deadline_event
SELECT region, id, kind, part, 2, 'STOP', stopped_at
  FROM governance.deadline
 WHERE stopped_at IS NOT NULL;
DELETE FROM governance.scheduled_tasks WHERE task_name = 'whistle_overdue';

ALTER TABLE governance.deadline ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_reach ON governance.deadline
    USING (governance.sees_subject(kind, region, id)) WITH CHECK (governance.sees_subject(kind, region, id));
ALTER TABLE governance.deadline_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_event_reach ON governance.deadline_event
    USING (governance.sees_subject(kind, region, id)) WITH CHECK (governance.sees_subject(kind, region, id));
ALTER TABLE governance.deadline_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_mark_reach ON governance.deadline_mark
    USING (governance.sees_subject(kind, region, id)) WITH CHECK (governance.sees_subject(kind, region, id));
