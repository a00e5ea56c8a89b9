-- V13: tickets of the 12345 hotline, and the three rates.
-- Why:    a ticket is owed contact, an answer and a call-back beside being a case; limits, weights, grounds and
--         lists differ by city and year and are dated rows (docs/rules/hotline.md).
-- Locks:  ACCESS EXCLUSIVE on deadline_event for a moment, to widen two checks without reading it; a few rows of
--         case_move; the rest is new.
-- Back:   DROP TABLE governance.hotline_word, hotline_try, hotline_event, hotline_ticket, hotline_community_duty,
--         hotline_ground, hotline_rule, hotline_limit, and the function; extended deadlines need the wider checks.

-- How long a step of a ticket may take. Rules: R-16, R-20. For the first contact no figure is published: ours is
-- that of the answer.
CREATE TABLE governance.hotline_limit (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    level          text        NOT NULL CHECK (level IN ('L1', 'L2', 'L3', 'L4')),
    step           text        NOT NULL CHECK (step IN ('ANSWER', 'CONTACT', 'RETURN')),
    effective_from timestamptz NOT NULL,
    amount         int         NOT NULL CHECK (amount BETWEEN 1 AND 10000), -- Limit.AMOUNT_MAX
    unit           text        NOT NULL CHECK (unit IN ('CLOCK_MINUTE', 'CLOCK_HOUR', 'WORK_HOUR', 'WORK_DAY', 'NATURAL_DAY')),
    PRIMARY KEY (area, level, step, effective_from)
);
INSERT INTO governance.hotline_limit
SELECT '', level, step, '2020-01-01T00:00:00+08:00', amount, unit
  FROM (VALUES ('L1', 2, 'CLOCK_HOUR'), ('L2', 24, 'CLOCK_HOUR'), ('L3', 7, 'NATURAL_DAY'), ('L4', 15, 'NATURAL_DAY'))
           AS known (level, amount, unit),
       unnest('{ANSWER,CONTACT}'::text[]) AS step;
INSERT INTO governance.hotline_limit VALUES
    ('', 'L1', 'RETURN', '2020-01-01T00:00:00+08:00', 30, 'CLOCK_MINUTE'),
    ('', 'L2', 'RETURN', '2020-01-01T00:00:00+08:00', 4,  'WORK_HOUR'),
    ('', 'L3', 'RETURN', '2020-01-01T00:00:00+08:00', 4,  'WORK_HOUR'),
    ('', 'L4', 'RETURN', '2020-01-01T00:00:00+08:00', 4,  'WORK_HOUR');

-- Rules: R-17, R-18, R-20. The weights are those of one published example; a city's own are other rows.
CREATE TABLE governance.hotline_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    response       int         NOT NULL CHECK (response >= 0),     -- percent
    solution       int         NOT NULL CHECK (solution >= 0),     -- percent
    satisfaction   int         NOT NULL CHECK (satisfaction >= 0), -- percent
    basically      boolean     NOT NULL, -- whether 基本满意 counts as satisfied
    returns        int         NOT NULL CHECK (returns BETWEEN 0 AND 9),
    tries          int         NOT NULL CHECK (tries BETWEEN 1 AND 9), -- days of calling in vain
    level          text        NOT NULL CHECK (level IN ('L1', 'L2', 'L3', 'L4')), -- of a ticket without one
    extension_days int         NOT NULL CHECK (extension_days BETWEEN 0 AND 366),  -- beyond the end, at most
    PRIMARY KEY (area, effective_from),
    CHECK (response + solution + satisfaction = 100)
);
INSERT INTO governance.hotline_rule VALUES
    ('', '2020-01-01T00:00:00+08:00', 30, 35, 35, true, 2, 3, 'L3', 60);

-- On what grounds a ticket may be left out of the rates. Rule: R-18 (条例 art. 11).
CREATE TABLE governance.hotline_ground (
    code           text        NOT NULL CHECK (code ~ '^[A-Z0-9_]{1,40}$'),
    effective_from timestamptz NOT NULL,
    effective_to   timestamptz CHECK (effective_to > effective_from), -- exclusive; NULL while in force
    name           text        NOT NULL,
    PRIMARY KEY (code, effective_from)
);
INSERT INTO governance.hotline_ground
SELECT code, '2020-01-01T00:00:00+08:00', NULL, name
  FROM (VALUES ('ART11_2', '诉讼、仲裁、监察、复议、信息公开、信访程序中'), ('ART11_3', '同一事项已办理且无新事实'),
               ('ART11_4', '涉密、涉隐私'), ('ART11_5', '超出职责范围'), ('ART11_6', '违法或者违背公序良俗'),
               ('DUPLICATE', '重复工单'), ('WITHDRAWN', '诉求人撤回'), ('FORCE_MAJEURE', '不可抗力')) AS known (code, name);

-- What a community may answer for itself (社区职责清单). Rule: R-15 (条例 art. 17).
CREATE TABLE governance.hotline_community_duty (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it
    category       text        NOT NULL,
    effective_from timestamptz NOT NULL,
    effective_to   timestamptz CHECK (effective_to > effective_from), -- exclusive; NULL while in force
    PRIMARY KEY (area, category, effective_from)
);

-- What the case does not say of a ticket. One row for a ticket, whatever round of dispatching it is in.
CREATE TABLE governance.hotline_ticket (
    region          text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id              uuid        NOT NULL UNIQUE,
    number          text        NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 64),
    case_id         uuid        NOT NULL,
    unit            text        COLLATE "C" NOT NULL CHECK (unit ~ '^[0-9]{6}([0-9]{3}){0,2}$' AND starts_with(region, unit)),
    community_role  text        NOT NULL CHECK (community_role IN ('ASSIST', 'PRIMARY')),
    kind            text        CHECK (kind IN ('CONSULTATION', 'HELP', 'COMPLAINT', 'REPORT', 'SUGGESTION')),
    level           text        NOT NULL CHECK (level IN ('L1', 'L2', 'L3', 'L4')),
    state           text        NOT NULL CHECK (state IN ('DISPATCHED', 'OBJECTED', 'RETURNED', 'WITHDRAWN', 'ANSWERED')),
    round           int         NOT NULL CHECK (round > 0),
    dispatched_at   timestamptz NOT NULL,
    return_until    timestamptz NOT NULL, -- inclusive
    contact_due_at  timestamptz NOT NULL, -- inclusive
    contacted_at    timestamptz,
    contact_on_time boolean     NOT NULL,
    due_at          timestamptz NOT NULL, -- inclusive
    answered_at     timestamptz,
    answer_on_time  boolean     NOT NULL,
    answer          text        NOT NULL CHECK (length(answer) <= 500), -- Ticket.TEXT_MAX
    paused          boolean     NOT NULL,
    returns         int         NOT NULL CHECK (returns >= 0),
    ext_state       text        CHECK (ext_state IN ('ASKED', 'GRANTED', 'REFUSED')),
    ext_until       timestamptz,
    ext_reason      text,
    cb_state        text        CHECK (cb_state IN ('TRIED', 'REACHED', 'UNREACHABLE')),
    cb_rounds       int         NOT NULL,
    cb_at           timestamptz,
    cb_contacted    boolean,
    cb_solved       boolean,
    cb_satisfaction text        CHECK (cb_satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
    exc_state       text        CHECK (exc_state IN ('ASKED', 'GRANTED', 'REFUSED')),
    exc_ground      text,
    exc_name        text,
    exc_evidence    text,
    exc_reviewer    text,
    exc_reason      text,
    excluded        boolean     NOT NULL GENERATED ALWAYS AS
        (coalesce(exc_state = 'GRANTED', false) OR coalesce(cb_state = 'UNREACHABLE', false)) STORED,
    events          bigint      NOT NULL,
    told            bigint      NOT NULL, -- how many steps the hotline has been told of
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, case_id) REFERENCES governance.case_file (region, id)
);
CREATE INDEX hotline_ticket_case ON governance.hotline_ticket (case_id);
CREATE INDEX hotline_ticket_region_newest ON governance.hotline_ticket (region, dispatched_at DESC, id DESC);
CREATE INDEX hotline_ticket_newest ON governance.hotline_ticket (dispatched_at DESC, id DESC);

CREATE TABLE governance.hotline_event (
    region     text        COLLATE "C" NOT NULL, -- the ticket's at the time
    ticket_id  uuid        NOT NULL REFERENCES governance.hotline_ticket (id),
    seq        bigint      NOT NULL CHECK (seq > 0),
    type       text        NOT NULL CHECK (type ~ '^[A-Z_]{1,40}$'),
    actor      text        NOT NULL,
    actor_role text        NOT NULL,
    at         timestamptz NOT NULL,
    note       text        NOT NULL,
    facts      text        NOT NULL, -- for whoever counts again, such as `round=1 solved=true`
    state      text        NOT NULL,
    PRIMARY KEY (ticket_id, seq)
);
CREATE TRIGGER hotline_event_stays BEFORE UPDATE OR DELETE ON governance.hotline_event
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();

-- Call-backs of a round of dispatching; a correction replaces what it corrects.
CREATE TABLE governance.hotline_try (
    ticket_id    uuid        NOT NULL REFERENCES governance.hotline_ticket (id),
    dispatch     int         NOT NULL,
    round        int         NOT NULL CHECK (round BETWEEN 1 AND 99), -- Try.ROUNDS_MAX
    at           timestamptz NOT NULL,
    reached      boolean     NOT NULL,
    contacted    boolean,
    solved       boolean,
    satisfaction text,
    PRIMARY KEY (ticket_id, dispatch, round)
);

-- What the hotline has said, also before there is a ticket. A message counts once; of one question the newest does.
CREATE TABLE governance.hotline_word (
    key         text        PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 128),
    ticket_id   uuid        NOT NULL,
    fact        text        NOT NULL, -- which question it answers
    version     bigint      NOT NULL CHECK (version > 0),
    at          timestamptz NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('TAKEN', 'OLDER', 'NOT_UNDERSTOOD', 'WITHOUT_EFFECT')),
    create_time timestamptz NOT NULL
);
CREATE INDEX hotline_word_newest ON governance.hotline_word (ticket_id, fact, version);

-- A ticket is seen with its case.
ALTER TABLE governance.hotline_ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY hotline_ticket_reach ON governance.hotline_ticket
    USING (governance.reaches(region)
        AND EXISTS (SELECT 1 FROM governance.case_file c WHERE c.region = hotline_ticket.region AND c.id = case_id))
    WITH CHECK (governance.reaches(region));
ALTER TABLE governance.hotline_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY hotline_event_reach ON governance.hotline_event
    USING (EXISTS (SELECT 1 FROM governance.hotline_ticket t WHERE t.id = ticket_id))
    WITH CHECK (governance.reaches(region));
ALTER TABLE governance.hotline_try ENABLE ROW LEVEL SECURITY;
CREATE POLICY hotline_try_reach ON governance.hotline_try
    USING (EXISTS (SELECT 1 FROM governance.hotline_ticket t WHERE t.id = ticket_id));
ALTER TABLE governance.hotline_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY hotline_word_mesh_only ON governance.hotline_word USING (current_setting('linli.region', true) = '*');

-- What the rates are made of. Looks past row-level security, because the ticket of a private case counts for those as
-- well who may not see it; tells numbers only, and of no region its caller does not reach.
CREATE FUNCTION governance.hotline_counts(of_region text, beyond text, tier int, basically boolean, since timestamptz,
        until timestamptz)
    RETURNS TABLE (part text, dispatched bigint, excluded bigint, contacted bigint, called_back bigint, solved bigint,
        satisfied bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    BEGIN ATOMIC
        SELECT left(t.region, tier), count(*), count(*) FILTER (WHERE t.excluded),
               count(*) FILTER (WHERE NOT t.excluded AND t.contact_on_time AND t.cb_contacted IS NOT FALSE),
               count(*) FILTER (WHERE NOT t.excluded AND t.cb_state = 'REACHED'),
               count(*) FILTER (WHERE NOT t.excluded AND t.cb_state = 'REACHED' AND t.cb_solved),
               count(*) FILTER (WHERE NOT t.excluded AND t.cb_state = 'REACHED'
                   AND (t.cb_satisfaction = 'SATISFIED' OR (basically AND t.cb_satisfaction = 'BASICALLY_SATISFIED')))
          FROM governance.hotline_ticket t
         WHERE t.region >= of_region AND t.region < beyond AND t.dispatched_at >= since AND t.dispatched_at < until
           AND t.state <> 'RETURNED' AND governance.reaches(t.region)
         GROUP BY 1
         ORDER BY 1;
    END;

-- A ticket that is no longer ours calls its case off; whoever answers for a ticket may resolve its case.
UPDATE governance.case_move SET roles = roles || '{platform}'::text[] WHERE machine = 'case' AND action = 'CANCEL';
UPDATE governance.case_move SET roles = roles || '{district-officer}'::text[]
 WHERE machine = 'case' AND action = 'RESOLVE';

-- More time that was granted is an event of the clock.
ALTER TABLE governance.deadline_event
    DROP CONSTRAINT deadline_event_type_check,
    DROP CONSTRAINT deadline_event_check,
    DROP CONSTRAINT deadline_event_check1,
    ADD CONSTRAINT deadline_event_type_check CHECK (type IN ('START', 'PAUSE', 'RESUME', 'EXTEND', 'STOP')) NOT VALID,
    ADD CONSTRAINT deadline_event_cause CHECK ((cause IS NULL) = (type <> 'PAUSE')) NOT VALID,
    ADD CONSTRAINT deadline_event_due CHECK ((due_at IS NULL) = (type NOT IN ('START', 'RESUME', 'EXTEND'))) NOT VALID;
