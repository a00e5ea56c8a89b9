-- V1: publications, their grants, routes and history, and the number of the edition that is served.
-- Why:    a department's or firm's service is published by two administrators (R-30) and served by
--         every gateway; docs/adr/0016-live-registration.md.
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE edition, step, route, publication_grant, publication; no other table points here.
CREATE TABLE publication (
    id                   uuid        PRIMARY KEY,
    name                 text        NOT NULL CHECK (name ~ '^[a-z][a-z0-9-]{1,30}$'),
    display_name         text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
    target_host          text        NOT NULL CHECK (length(target_host) BETWEEN 1 AND 253),
    target_port          int         NOT NULL CHECK (target_port BETWEEN 1 AND 65535),
    deadline_millis      int         NOT NULL CHECK (deadline_millis BETWEEN 100 AND 60000),
    concurrent_calls_max int         NOT NULL CHECK (concurrent_calls_max BETWEEN 1 AND 1000),
    caller_named         boolean     NOT NULL,
    contract             bytea       NOT NULL CHECK (length(contract) BETWEEN 1 AND 524288),
    digest               char(64)    NOT NULL,
    state                text        NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'REJECTED', 'WITHDRAWN',
                                                               'REPLACED', 'REMOVAL_PROPOSED', 'REMOVED')),
    proposed_at          timestamptz NOT NULL
);
-- One of a name is served, and one waits for its decision.
CREATE UNIQUE INDEX publication_served ON publication (name) WHERE state IN ('ACTIVE', 'REMOVAL_PROPOSED');
CREATE UNIQUE INDEX publication_pending ON publication (name) WHERE state = 'PROPOSED';
-- Lists, newest first.
CREATE INDEX publication_proposed_at ON publication (proposed_at DESC, id DESC);

CREATE TABLE publication_grant (
    publication_id uuid   NOT NULL REFERENCES publication (id),
    position       int    NOT NULL CHECK (position BETWEEN 0 AND 99), -- Grant.GRANTS_MAX
    method         text   NOT NULL CHECK (length(method) <= 300),
    roles          text[] NOT NULL CHECK (cardinality(roles) <= 20),  -- Grant.NAMES_MAX
    scopes         text[] NOT NULL CHECK (cardinality(scopes) <= 20),
    region_field   text   CHECK (length(region_field) <= 100),
    PRIMARY KEY (publication_id, position)
);

CREATE TABLE route (
    publication_id uuid NOT NULL REFERENCES publication (id),
    position       int  NOT NULL CHECK (position BETWEEN 0 AND 299),
    http_method    text NOT NULL,
    path           text NOT NULL,
    method         text NOT NULL,
    PRIMARY KEY (publication_id, position)
);

-- Everything that was done, by whom. Rows are written once: R-30 wants them kept from change.
CREATE TABLE step (
    publication_id uuid        NOT NULL REFERENCES publication (id),
    position       int         NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REPLACED',
                                                        'REMOVAL_PROPOSED', 'REMOVAL_REJECTED', 'REMOVED')),
    person         text        NOT NULL,
    person_name    text        NOT NULL,
    at             timestamptz NOT NULL,
    note           text        NOT NULL CHECK (length(note) <= 500), -- Step.NOTE_MAX
    PRIMARY KEY (publication_id, position)
);
CREATE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN
    RAISE EXCEPTION 'rows of %.% are written once', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END$$;
CREATE TRIGGER step_written_once BEFORE UPDATE OR DELETE ON step
    FOR EACH ROW EXECUTE FUNCTION written_once();

-- What is proposed is what is approved and served: only the state moves.
CREATE FUNCTION only_state_moves() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN
    IF to_jsonb(NEW) - 'state' IS DISTINCT FROM to_jsonb(OLD) - 'state' THEN
        RAISE EXCEPTION 'a publication is never edited';
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER publication_only_state_moves BEFORE UPDATE ON publication
    FOR EACH ROW EXECUTE FUNCTION only_state_moves();
CREATE TRIGGER grant_written_once BEFORE UPDATE OR DELETE ON publication_grant
    FOR EACH ROW EXECUTE FUNCTION written_once();

-- One row; its lock is what makes steps follow one another.
CREATE TABLE edition (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number   bigint  NOT NULL
);
INSERT INTO edition (number) VALUES (0);
