-- V12: what happened to whistles as events, judged refusals, promises, suspensions, calls from below, and the figures.
-- Why:    figures about departments must follow from events alone (docs/rules/whistle.md §6), and a refusal, a lead, a
--         pause and a promise are decisions somebody answers for (§4, §5).
-- Locks:  ACCESS EXCLUSIVE on the three whistle tables for new columns with constant defaults; each is read once to
--         write the events of what happened so far.
-- Back:   DROP VIEW governance.whistle_outcome; DROP TABLE governance.whistle_event, pre_whistle, whistle_rule; the new
--         columns may stay; whistle_escalation needs its old key back, after its rows of level 2 are removed.

-- How areas handle whistles.
CREATE TABLE governance.whistle_rule (
    area              text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from    timestamptz NOT NULL,
    check_in_metres   int         NOT NULL CHECK (check_in_metres BETWEEN 1 AND 100000), -- inclusive
    check_in_required boolean     NOT NULL, -- whether a department officer must say where
    hops_max          int         NOT NULL CHECK (hops_max BETWEEN 0 AND 8), -- refusals a street may confirm
    PRIMARY KEY (area, effective_from)
);
INSERT INTO governance.whistle_rule VALUES ('', '2020-01-01T00:00:00+08:00', 500, false, 2);

-- To have done one's part has a limit where the rule names one. Rule: R-12.
ALTER TABLE governance.whistle_limit
    DROP CONSTRAINT whistle_limit_step_check,
    ADD CONSTRAINT whistle_limit_step_check CHECK (step IN ('ACK', 'ARRIVE', 'DELIVER'));
INSERT INTO governance.whistle_limit VALUES
    ('', 'DEMAND_KEYWORK', 'DELIVER', '2020-01-01T00:00:00+08:00', 15, 'NATURAL_DAY');

-- A miss is told to the leader in charge at once; an hour later to the district's inspectors. Rule: R-13.
INSERT INTO governance.escalation_step VALUES ('', 'WHISTLE', '2020-01-01T00:00:00+08:00', 1, 'DISTRICT', 60);
ALTER TABLE governance.whistle_escalation
    DROP CONSTRAINT whistle_escalation_missed_check,
    ADD CONSTRAINT whistle_escalation_missed_check CHECK (missed IN ('ACK', 'ARRIVE', 'DELIVER')),
    DROP CONSTRAINT whistle_escalation_pkey,
    ADD PRIMARY KEY (whistle_id, org, missed, level);

ALTER TABLE governance.whistle
    ADD COLUMN duty_leader text   NOT NULL DEFAULT '' CHECK (length(duty_leader) <= 40),
    ADD COLUMN pre_whistle uuid,
    ADD COLUMN raised_at   timestamptz,
    ADD COLUMN waits_for   text[] NOT NULL DEFAULT '{}',
    ADD COLUMN orders      bigint NOT NULL DEFAULT 1; -- what the dispatch platform is owed about it so far
CREATE INDEX whistle_waiting ON governance.whistle (blown_at DESC, id DESC) WHERE cardinality(waits_for) > 0;

ALTER TABLE governance.whistle_department
    ADD COLUMN lead               boolean NOT NULL DEFAULT false,
    ADD COLUMN mandatory          boolean NOT NULL DEFAULT true,
    ADD COLUMN bound              boolean NOT NULL DEFAULT false,
    ADD COLUMN deliver_due_at     timestamptz, -- inclusive
    ADD COLUMN first_promised_at  timestamptz,
    ADD COLUMN promised_at        timestamptz,
    ADD COLUMN promised_until     timestamptz,
    ADD COLUMN promise_note       text,
    ADD COLUMN arrive_metres      int,
    ADD COLUMN released           boolean,     -- of a decided refusal
    ADD COLUMN judged_at          timestamptz,
    ADD COLUMN judged_reason      text,
    ADD COLUMN returned_at        timestamptz,
    ADD COLUMN suspension_asked_at timestamptz,
    ADD COLUMN suspension_reason  text,
    ADD COLUMN suspension_until   timestamptz,
    ADD COLUMN suspended_at       timestamptz,
    ADD CHECK ((promised_at IS NULL) = (promised_until IS NULL)),
    ADD CHECK ((judged_at IS NULL) = (released IS NULL)),
    ADD CHECK (suspended_at IS NULL OR suspension_asked_at IS NOT NULL);
UPDATE governance.whistle_department SET lead = (place = 1);

-- Only added to; a whistle is what its events come to.
CREATE TABLE governance.whistle_event (
    region         text        COLLATE "C" NOT NULL,
    whistle_id     uuid        NOT NULL,
    seq            bigint      NOT NULL CHECK (seq > 0),
    type           text        NOT NULL CHECK (type ~ '^[A-Z_]{1,40}$'),
    street         text        COLLATE "C" NOT NULL, -- the whistle's, like the next: an event tells its figures alone
    whistle_type   text        NOT NULL,
    org            text        NOT NULL, -- '' when it is about the whole
    at             timestamptz NOT NULL, -- when it happened
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    role           text        NOT NULL,
    note           text        NOT NULL,
    ack_due_at     timestamptz,          -- the department's last instants, where this set or moved them
    arrive_due_at  timestamptz CHECK ((arrive_due_at IS NULL) = (ack_due_at IS NULL)),
    deliver_due_at timestamptz,
    until_at       timestamptz,
    missed         text,
    level          int         NOT NULL, -- of ESCALATED whom it was told, of CLOSED the score
    metres         int,
    place          text        NOT NULL, -- of ARRIVED: where, sealed, Base64
    flags          text[]      NOT NULL,
    trace          uuid        DEFAULT nullif(current_setting('linli.trace', true), '')::uuid, -- of the request (B17)
    PRIMARY KEY (region, whistle_id, seq)
);
CREATE INDEX whistle_event_called ON governance.whistle_event (at, region) WHERE type = 'CALLED';
CREATE INDEX whistle_event_whistle ON governance.whistle_event (whistle_id, seq);
CREATE TRIGGER whistle_event_stays BEFORE UPDATE OR DELETE ON governance.whistle_event
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();

-- What happened before there were events, from what is known of it.
INSERT INTO governance.whistle_event
SELECT w.region, w.id,
       row_number() OVER (PARTITION BY w.id ORDER BY e.rank, e.at, e.place, e.kind, e.org),
       e.kind, w.street, w.type, e.org, e.at, e.at, '', e.role, e.note, e.ack, e.arrive, NULL, NULL, e.missed, e.level,
       NULL, '', e.flags
  FROM governance.whistle w
 CROSS JOIN LATERAL (
    SELECT 1 AS rank, 'BLOWN' AS kind, '' AS org, 0 AS place, w.blown_at AS at, 'street-officer' AS role, w.title AS note,
           NULL::timestamptz AS ack, NULL::timestamptz AS arrive, NULL::text AS missed, 0 AS level, '{}'::text[] AS flags
    UNION ALL
    SELECT 2, 'CALLED', d.org, d.place, w.blown_at, 'street-officer', d.name, d.ack_due_at, d.arrive_due_at, NULL, 0,
           CASE WHEN d.place = 1 THEN '{LEAD}'::text[] ELSE '{}' END
      FROM governance.whistle_department d WHERE d.whistle_id = w.id
    UNION ALL
    SELECT 3, step.kind, d.org, d.place, step.at, 'department', coalesce(step.note, ''), NULL, NULL, NULL, 0, '{}'
      FROM governance.whistle_department d
     CROSS JOIN LATERAL (VALUES ('ACKED', d.ack_at, ''),
                                ('REFUSED', CASE WHEN d.refused THEN d.answered_at END, d.reason),
                                ('ACKED', CASE WHEN NOT d.refused AND d.answered_at <> d.ack_at
                                               THEN d.answered_at END, ''),
                                ('ARRIVED', d.arrive_at, ''),
                                ('DONE', d.done_at, d.done_note)) AS step (kind, at, note)
     WHERE d.whistle_id = w.id AND step.at IS NOT NULL
    UNION ALL
    SELECT 3, 'ESCALATED', s.org, 0, s.at, 'timer', '', NULL, NULL, s.missed, s.level, '{}'
      FROM governance.whistle_escalation s WHERE s.whistle_id = w.id
    UNION ALL
    SELECT 4, 'CLOSED', '', 0, w.closed_at, 'street-officer', coalesce(w.close_note, ''), NULL, NULL, NULL,
           coalesce(w.score, 0), '{}'
     WHERE w.closed_at IS NOT NULL) e;

UPDATE governance.whistle w
   SET waits_for = CASE
           WHEN NOT EXISTS (SELECT 1 FROM governance.whistle_department d WHERE d.whistle_id = w.id AND d.done_at IS NULL)
           THEN '{ACCEPTANCE}'::text[]
           WHEN EXISTS (SELECT 1 FROM governance.whistle_department d
                         WHERE d.whistle_id = w.id AND d.refused AND d.done_at IS NULL
                           AND (d.arrive_at IS NULL OR d.answered_at > d.arrive_at))
           THEN '{REFUSAL}'::text[]
           ELSE '{}'::text[] END
 WHERE closed_at IS NULL;

-- A community's call for a whistle. Rule: R-11.
CREATE TABLE governance.pre_whistle (
    region        text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id            uuid        NOT NULL UNIQUE,
    case_id       uuid        NOT NULL,
    street        text        COLLATE "C" NOT NULL,
    type          text        NOT NULL,
    reason        text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    orgs          text[]      NOT NULL CHECK (cardinality(orgs) <= 8), -- Whistle.DEPARTMENTS_MAX
    lead_org      text        NOT NULL, -- '' when none is marked
    optional_orgs text[]      NOT NULL,
    asker         text        NOT NULL,
    asker_role    text        NOT NULL,
    created_at    timestamptz NOT NULL,
    state         text        NOT NULL CHECK (state IN ('PENDING', 'BLOWN', 'DECLINED', 'WITHDRAWN')),
    decider       text,
    decided_at    timestamptz CHECK ((decided_at IS NULL) = (state = 'PENDING')),
    decide_reason text,
    whistle_id    uuid        CHECK ((whistle_id IS NOT NULL) = (state = 'BLOWN')),
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, case_id) REFERENCES governance.case_file (region, id)
);
-- One of a type waits for a case.
CREATE UNIQUE INDEX pre_whistle_pending ON governance.pre_whistle (case_id, type) WHERE state = 'PENDING';
CREATE INDEX pre_whistle_newest ON governance.pre_whistle (created_at DESC, id DESC);
CREATE INDEX pre_whistle_waiting ON governance.pre_whistle (created_at DESC, id DESC) WHERE state = 'PENDING';

ALTER TABLE governance.whistle_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY whistle_event_reach ON governance.whistle_event
    USING (governance.reaches(region) OR EXISTS (SELECT 1 FROM governance.whistle w WHERE w.id = whistle_id))
    WITH CHECK (governance.reaches(region) OR EXISTS (SELECT 1 FROM governance.whistle w WHERE w.id = whistle_id));
ALTER TABLE governance.pre_whistle ENABLE ROW LEVEL SECURITY;
CREATE POLICY pre_whistle_reach ON governance.pre_whistle
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));

-- What each called department made of its call, from events alone; whoever reads it sees what they may see of those.
-- Of a demand a plan counts as coming. Published: docs/rules/whistle.md §6.
CREATE VIEW governance.whistle_outcome WITH (security_invoker = true) AS
SELECT c.region, c.street, c.whistle_id, c.whistle_type, c.org, c.at AS called_at,
       NOT 'OPTIONAL' = ANY (c.flags) AND NOT e.released AS required,
       e.released, e.overruled, e.escalations,
       e.acked_at, e.ack_due_at, coalesce(e.acked_at <= e.ack_due_at, false) AS acked_on_time,
       e.arrived_at, e.arrive_due_at, coalesce(e.arrived_at <= e.arrive_due_at, false) AS arrived_on_time,
       d.done_at, e.deliver_due_at, coalesce(d.done_at <= coalesce(e.deliver_due_at, d.done_at), false) AS done_on_time,
       w.closed_at, w.score
  FROM governance.whistle_event c
 CROSS JOIN LATERAL (
    SELECT bool_or(e.type = 'REFUSAL_CONFIRMED') AS released,
           bool_or(e.type = 'REFUSAL_OVERRULED') AS overruled,
           count(*) FILTER (WHERE e.type = 'ESCALATED') AS escalations,
           min(e.at) FILTER (WHERE e.type IN ('ACKED', 'PROMISED', 'ARRIVED', 'DONE')) AS acked_at,
           min(e.at) FILTER (WHERE e.type = 'ARRIVED'
                                OR (e.type = 'PROMISED' AND c.whistle_type = 'DEMAND_KEYWORK')) AS arrived_at,
           max(e.at) FILTER (WHERE e.type = 'RETURNED') AS returned_at,
           (array_agg(e.ack_due_at ORDER BY e.seq DESC) FILTER (WHERE e.ack_due_at IS NOT NULL))[1] AS ack_due_at,
           (array_agg(e.arrive_due_at ORDER BY e.seq DESC) FILTER (WHERE e.ack_due_at IS NOT NULL))[1] AS arrive_due_at,
           (array_agg(e.deliver_due_at ORDER BY e.seq DESC) FILTER (WHERE e.ack_due_at IS NOT NULL))[1] AS deliver_due_at
      FROM governance.whistle_event e
     WHERE e.region = c.region AND e.whistle_id = c.whistle_id AND e.org = c.org) e
 CROSS JOIN LATERAL (
    SELECT min(f.at) AS done_at
      FROM governance.whistle_event f
     WHERE f.region = c.region AND f.whistle_id = c.whistle_id AND f.org = c.org AND f.type = 'DONE'
       AND (e.returned_at IS NULL OR f.at > e.returned_at)) d
  LEFT JOIN LATERAL (
    SELECT f.at AS closed_at, f.level AS score
      FROM governance.whistle_event f
     WHERE f.region = c.region AND f.whistle_id = c.whistle_id AND f.type = 'CLOSED') w ON true
 WHERE c.type = 'CALLED';
