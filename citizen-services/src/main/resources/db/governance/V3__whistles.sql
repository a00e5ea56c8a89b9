-- V3: whistles, and who may see what.
-- Why:    a street may call departments on site (docs/rules/governance.md §3).
-- Locks:  none that matter; new tables, and policies on empty ones.
-- Back:   DROP TABLE governance.whistle_escalation, whistle_department, whistle, whistle_limit, department.

CREATE TABLE governance.department (
    org            text        PRIMARY KEY CHECK (org ~ '^[A-Z0-9-]{2,32}$'),
    name           text        NOT NULL,
    area           text        COLLATE "C" NOT NULL, -- it may be called to regions below this one
    effective_from timestamptz NOT NULL,
    effective_to   timestamptz CHECK (effective_to > effective_from) -- exclusive; NULL while there
);
INSERT INTO governance.department
SELECT org, name, area, '2020-01-01T00:00:00+08:00', NULL
  FROM (VALUES ('110105-CGW', '朝阳区城市管理委员会', '110105'),
               ('110105-CGZF', '朝阳区城市管理综合行政执法局', '110105'),
               ('110105-YLJ', '朝阳区园林绿化局', '110105'),
               ('110105-ZJW', '朝阳区住房和城乡建设委员会', '110105'),
               ('BJ-PSJT', '北京排水集团', '11'),
               ('BJ-ZLSJT', '北京市自来水集团', '11'),
               ('BJ-GDGS', '国网北京电力', '11'),
               ('BJ-RQJT', '北京燃气集团', '11'),
               ('500103-CGJ', '渝中区城市管理局', '500103'),
               ('500103-ZJW', '渝中区住房和城乡建设委员会', '500103'),
               ('CQ-PSGS', '重庆市排水有限公司', '50'),
               ('CQ-GDGS', '国网重庆电力', '50')) AS known (org, name, area);

-- Rule: R-12.
CREATE TABLE governance.whistle_limit (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    type           text        NOT NULL CHECK (type IN ('EMERGENCY', 'JOINT_ENFORCEMENT', 'DEMAND_KEYWORK')),
    step           text        NOT NULL CHECK (step IN ('ACK', 'ARRIVE')),
    effective_from timestamptz NOT NULL,
    amount         int         NOT NULL CHECK (amount BETWEEN 1 AND 10000), -- Limit.AMOUNT_MAX
    unit           text        NOT NULL CHECK (unit IN ('CLOCK_MINUTE', 'CLOCK_HOUR', 'WORK_HOUR', 'WORK_DAY', 'NATURAL_DAY')),
    PRIMARY KEY (area, type, step, effective_from)
);
INSERT INTO governance.whistle_limit VALUES
    ('', 'EMERGENCY',         'ACK',    '2020-01-01T00:00:00+08:00', 5,  'CLOCK_MINUTE'),
    ('', 'EMERGENCY',         'ARRIVE', '2020-01-01T00:00:00+08:00', 30, 'CLOCK_MINUTE'),
    ('', 'JOINT_ENFORCEMENT', 'ACK',    '2020-01-01T00:00:00+08:00', 2,  'CLOCK_HOUR'),
    ('', 'JOINT_ENFORCEMENT', 'ARRIVE', '2020-01-01T00:00:00+08:00', 1,  'WORK_DAY'),
    ('', 'DEMAND_KEYWORK',    'ACK',    '2020-01-01T00:00:00+08:00', 4,  'WORK_HOUR'),
    ('', 'DEMAND_KEYWORK',    'ARRIVE', '2020-01-01T00:00:00+08:00', 3,  'WORK_DAY');

CREATE TABLE governance.whistle (
    region     text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id         uuid        NOT NULL UNIQUE,
    case_id    uuid        NOT NULL,
    street     text        COLLATE "C" NOT NULL,
    type       text        NOT NULL,
    title      text        NOT NULL,
    orgs       text[]      NOT NULL CHECK (cardinality(orgs) BETWEEN 1 AND 8), -- Whistle.DEPARTMENTS_MAX
    blown_at   timestamptz NOT NULL,
    closed_at  timestamptz,
    score      int         CHECK (score BETWEEN 1 AND 5),
    close_note text,
    version    bigint      NOT NULL,
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, case_id) REFERENCES governance.case_file (region, id)
);
-- A whistle of one type sounds once for a case.
CREATE UNIQUE INDEX whistle_open ON governance.whistle (case_id, type) WHERE closed_at IS NULL;
CREATE INDEX whistle_case ON governance.whistle (case_id);
CREATE INDEX whistle_newest ON governance.whistle (blown_at DESC, id DESC);

CREATE TABLE governance.whistle_department (
    whistle_id    uuid        NOT NULL REFERENCES governance.whistle (id),
    place         int         NOT NULL, -- 1 leads
    org           text        NOT NULL,
    name          text        NOT NULL,
    ack_due_at    timestamptz NOT NULL, -- inclusive
    arrive_due_at timestamptz NOT NULL, -- inclusive
    ack_at        timestamptz,
    refused       boolean,              -- the last answer
    answered_at   timestamptz,
    reason        text,
    arrive_at     timestamptz,
    done_at       timestamptz,
    done_note     text,
    PRIMARY KEY (whistle_id, org)
);

CREATE TABLE governance.whistle_escalation (
    whistle_id uuid        NOT NULL REFERENCES governance.whistle (id),
    org        text        NOT NULL,
    missed     text        NOT NULL CHECK (missed IN ('ACK', 'ARRIVE')),
    level      int         NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (whistle_id, org, missed)
);

ALTER TABLE governance.whistle ENABLE ROW LEVEL SECURITY;
CREATE POLICY whistle_reach ON governance.whistle
    USING (governance.reaches(region) OR governance.speaks_for(orgs))
    WITH CHECK (governance.reaches(region) OR governance.speaks_for(orgs));

-- A case is seen from its region, by the partner that filed it, and by departments called to it.
ALTER TABLE governance.case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_file_reach ON governance.case_file
    USING (governance.reaches(region)
        OR partner_id = nullif(current_setting('linli.partner', true), '')
        OR (current_setting('linli.org', true) <> ''
            AND EXISTS (SELECT 1 FROM governance.whistle w WHERE w.case_id = case_file.id)))
    WITH CHECK (governance.reaches(region)
        OR partner_id = nullif(current_setting('linli.partner', true), '')
        OR (current_setting('linli.org', true) <> ''
            AND EXISTS (SELECT 1 FROM governance.whistle w WHERE w.case_id = case_file.id)));

-- The rest is seen with what it belongs to.
ALTER TABLE governance.case_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_event_reach ON governance.case_event
    USING (EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id));
ALTER TABLE governance.whistle_department ENABLE ROW LEVEL SECURITY;
CREATE POLICY whistle_department_reach ON governance.whistle_department
    USING (EXISTS (SELECT 1 FROM governance.whistle w WHERE w.id = whistle_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.whistle w WHERE w.id = whistle_id));
ALTER TABLE governance.whistle_escalation ENABLE ROW LEVEL SECURITY;
CREATE POLICY whistle_escalation_reach ON governance.whistle_escalation
    USING (EXISTS (SELECT 1 FROM governance.whistle w WHERE w.id = whistle_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.whistle w WHERE w.id = whistle_id));
