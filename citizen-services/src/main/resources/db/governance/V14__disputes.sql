-- V14: disputes (矛盾化解清单), and exports that somebody else approves.
-- Why:    a quarrel is mediated, and struck off the list by somebody who had no hand in it (docs/rules/dispute.md);
--         no ledger leaves on one person's word (docs/rules/personal-data.md §4).
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE governance.export_download, export_request, dispute_event, dispute_evidence, dispute_mediation,
--         dispute_party, dispute, dispute_rule.

-- How long a dispute of a level may take, and the lowest tier that may strike it.
CREATE TABLE governance.dispute_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    level          int         NOT NULL CHECK (level BETWEEN 1 AND 3),
    effective_from timestamptz NOT NULL,
    amount         int         NOT NULL CHECK (amount BETWEEN 1 AND 10000), -- Limit.AMOUNT_MAX
    unit           text        NOT NULL CHECK (unit IN ('CLOCK_MINUTE', 'CLOCK_HOUR', 'WORK_HOUR', 'WORK_DAY', 'NATURAL_DAY')),
    strike_tier    text        NOT NULL CHECK (strike_tier IN ('COMMUNITY', 'STREET', 'DISTRICT')),
    PRIMARY KEY (area, level, effective_from)
);
INSERT INTO governance.dispute_rule VALUES
    ('', 1, '2020-01-01T00:00:00+08:00', 7,  'NATURAL_DAY', 'COMMUNITY'),
    ('', 2, '2020-01-01T00:00:00+08:00', 15, 'NATURAL_DAY', 'STREET'),
    ('', 3, '2020-01-01T00:00:00+08:00', 30, 'NATURAL_DAY', 'DISTRICT');
INSERT INTO governance.escalation_step VALUES
    ('', 'DISPUTE', '2020-01-01T00:00:00+08:00', 1, 'COMMUNITY', 0),
    ('', 'DISPUTE', '2020-01-01T00:00:00+08:00', 2, 'STREET',    1440),
    ('', 'DISPUTE', '2020-01-01T00:00:00+08:00', 3, 'DISTRICT',  4320);

CREATE TABLE governance.dispute (
    region          text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id              uuid        NOT NULL UNIQUE,
    case_id         uuid,
    type            text        NOT NULL,
    level           int         NOT NULL CHECK (level BETWEEN 1 AND 3),
    title           text        NOT NULL,
    facts           text        NOT NULL,
    strike_tier     text        NOT NULL, -- pinned, like the deadline's policy
    state           text        NOT NULL CHECK (state IN ('LISTED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'FOLLOW_UP', 'ESCALATED', 'STRUCK')),
    instance        text        CHECK ((instance IS NOT NULL) = (state = 'ESCALATED')),
    mediator_kind   text,
    mediator_id     text,
    mediator_name   text,
    handlers        text[]      NOT NULL, -- ids of people who may not strike it
    agreement_form  text,
    agreement_terms text,                 -- sealed
    agreement_at    timestamptz,
    started_at      timestamptz NOT NULL,
    soon_at         timestamptz NOT NULL, -- a copy of the deadline, like the next four
    due_at          timestamptz NOT NULL,
    paused_at       timestamptz,
    stopped_at      timestamptz,
    escalated_to    text,
    reopened        int         NOT NULL,
    round_at        timestamptz NOT NULL, -- since when it stands on the list, this time
    version         bigint      NOT NULL,
    events          bigint      NOT NULL,
    listed_at       timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, case_id) REFERENCES governance.case_file (region, id)
);
CREATE INDEX dispute_newest ON governance.dispute (listed_at DESC, id DESC);
CREATE INDEX dispute_region ON governance.dispute (region, listed_at DESC, id DESC);
CREATE INDEX dispute_open ON governance.dispute (region, due_at) WHERE state <> 'STRUCK';
CREATE INDEX dispute_case ON governance.dispute (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX dispute_mediator ON governance.dispute (mediator_id, listed_at DESC, id DESC);

CREATE TABLE governance.dispute_party (
    region     text    COLLATE "C" NOT NULL,
    dispute_id uuid    NOT NULL,
    number     int     NOT NULL CHECK (number BETWEEN 1 AND 10),
    name       text    NOT NULL, -- sealed
    phone      text    NOT NULL, -- sealed
    part       text    NOT NULL,
    confirmed  boolean NOT NULL,
    PRIMARY KEY (region, dispute_id, number),
    FOREIGN KEY (region, dispute_id) REFERENCES governance.dispute (region, id)
);
CREATE TABLE governance.dispute_mediation (
    region      text        COLLATE "C" NOT NULL,
    dispute_id  uuid        NOT NULL,
    number      int         NOT NULL,
    id          uuid        NOT NULL,
    held_at     timestamptz NOT NULL,
    place       text        NOT NULL,
    mediator    text        NOT NULL,
    minutes     text        NOT NULL, -- sealed
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region, dispute_id, number),
    FOREIGN KEY (region, dispute_id) REFERENCES governance.dispute (region, id)
);
CREATE TABLE governance.dispute_evidence (
    region      text        COLLATE "C" NOT NULL,
    dispute_id  uuid        NOT NULL,
    number      int         NOT NULL,
    kind        text        NOT NULL,
    reference   text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region, dispute_id, number),
    FOREIGN KEY (region, dispute_id) REFERENCES governance.dispute (region, id)
);
CREATE TABLE governance.dispute_event (
    region     text        COLLATE "C" NOT NULL,
    dispute_id uuid        NOT NULL,
    seq        bigint      NOT NULL CHECK (seq > 0),
    type       text        NOT NULL,
    state      text        NOT NULL,
    actor      text        NOT NULL,
    actor_role text        NOT NULL,
    at         timestamptz NOT NULL,
    note       text        NOT NULL,
    PRIMARY KEY (region, dispute_id, seq),
    FOREIGN KEY (region, dispute_id) REFERENCES governance.dispute (region, id)
);
CREATE INDEX dispute_event_struck ON governance.dispute_event (region, at) WHERE type = 'STRUCK';
CREATE TRIGGER dispute_event_stays BEFORE UPDATE OR DELETE ON governance.dispute_event
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();

-- Seen from its region; one about a private case only by those who see the case.
ALTER TABLE governance.dispute ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispute_reach ON governance.dispute
    USING (governance.reaches(region)
        AND (case_id IS NULL OR EXISTS (SELECT 1 FROM governance.case_file c WHERE c.region = dispute.region AND c.id = case_id)))
    WITH CHECK (governance.reaches(region)
        AND (case_id IS NULL OR EXISTS (SELECT 1 FROM governance.case_file c WHERE c.region = dispute.region AND c.id = case_id)));
-- The rest is seen with what it belongs to.
ALTER TABLE governance.dispute_party ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispute_party_reach ON governance.dispute_party
    USING (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_party.region AND d.id = dispute_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_party.region AND d.id = dispute_id));
ALTER TABLE governance.dispute_mediation ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispute_mediation_reach ON governance.dispute_mediation
    USING (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_mediation.region AND d.id = dispute_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_mediation.region AND d.id = dispute_id));
ALTER TABLE governance.dispute_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispute_evidence_reach ON governance.dispute_evidence
    USING (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_evidence.region AND d.id = dispute_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_evidence.region AND d.id = dispute_id));
ALTER TABLE governance.dispute_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispute_event_reach ON governance.dispute_event
    USING (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_event.region AND d.id = dispute_id))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.dispute d WHERE d.region = dispute_event.region AND d.id = dispute_id));

-- Who wants to take which ledger out, what for, and who let them.
CREATE TABLE governance.export_request (
    region       text        COLLATE "C" NOT NULL CHECK (region ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{15})$'),
    id           uuid        NOT NULL UNIQUE,
    ledger       text        NOT NULL CHECK (ledger IN ('ISSUES', 'NEEDS', 'CASES', 'DISPUTES')),
    from_at      timestamptz,
    until_at     timestamptz,
    purpose      text        NOT NULL CHECK (length(purpose) BETWEEN 4 AND 200),
    line_count   bigint      NOT NULL,
    applicant_id text        NOT NULL,
    applicant    text        NOT NULL,
    tier         text        NOT NULL, -- the lowest that may decide
    requested_at timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED')),
    approver_id  text        CHECK (approver_id <> applicant_id),
    approver     text,
    decided_at   timestamptz CHECK ((decided_at IS NULL) = (state = 'REQUESTED')),
    note         text        NOT NULL,
    PRIMARY KEY (region, id)
);
CREATE INDEX export_newest ON governance.export_request (requested_at DESC, id DESC);
CREATE TABLE governance.export_download (
    region    text        COLLATE "C" NOT NULL,
    export_id uuid        NOT NULL,
    number    int         NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (region, export_id, number),
    FOREIGN KEY (region, export_id) REFERENCES governance.export_request (region, id)
);
CREATE TRIGGER export_download_stays BEFORE UPDATE OR DELETE ON governance.export_download
    FOR EACH ROW EXECUTE FUNCTION governance.refuse_change();
ALTER TABLE governance.export_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY export_request_reach ON governance.export_request
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));
ALTER TABLE governance.export_download ENABLE ROW LEVEL SECURITY;
CREATE POLICY export_download_reach ON governance.export_download
    USING (governance.reaches(region)) WITH CHECK (governance.reaches(region));
