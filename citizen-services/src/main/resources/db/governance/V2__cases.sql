-- V2: cases, their history, and the code systems they are filed under.
-- Why:    what a resident reports is carried from filing to rating (docs/rules/governance.md §1).
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE governance.case_event, case_file, earn_rule, category_limit, category.

CREATE TABLE governance.category (
    code_system    text        NOT NULL,
    code           text        NOT NULL,
    name           text        NOT NULL,
    effective_from timestamptz NOT NULL,
    effective_to   timestamptz CHECK (effective_to > effective_from), -- exclusive; NULL while in force
    PRIMARY KEY (code_system, code, effective_from)
);
INSERT INTO governance.category VALUES
    ('linli', 'ROAD_COLLAPSE', '路面塌陷', '2020-01-01T00:00:00+08:00', NULL),
    ('linli', 'WATER_LEAK',    '漏水',     '2020-01-01T00:00:00+08:00', NULL),
    ('linli', 'GARBAGE',       '暴露垃圾', '2020-01-01T00:00:00+08:00', NULL),
    ('linli', 'LIFT_FAULT',    '电梯故障', '2020-01-01T00:00:00+08:00', NULL),
    ('linli', 'NOISE',         '噪声扰民', '2020-01-01T00:00:00+08:00', NULL),
    ('linli', 'OTHER',         '其他',     '2020-01-01T00:00:00+08:00', NULL);

CREATE TABLE governance.category_limit (
    code_system    text        NOT NULL,
    category       text        NOT NULL,
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    amount         int         NOT NULL CHECK (amount BETWEEN 1 AND 10000), -- Limit.AMOUNT_MAX
    unit           text        NOT NULL CHECK (unit IN ('CLOCK_MINUTE', 'CLOCK_HOUR', 'WORK_HOUR', 'WORK_DAY', 'NATURAL_DAY')),
    PRIMARY KEY (code_system, category, area, effective_from)
);
-- Common matters went from 72 hours to 8; the rest stays at 72.
INSERT INTO governance.category_limit
SELECT 'linli', code, '', '2020-01-01T00:00:00+08:00', 72, 'CLOCK_HOUR' FROM governance.category;
INSERT INTO governance.category_limit
SELECT 'linli', code, '', '2026-01-01T00:00:00+08:00', 8, 'CLOCK_HOUR' FROM governance.category WHERE code <> 'OTHER';

-- Points for what a reporter does.
CREATE TABLE governance.earn_rule (
    act            text        NOT NULL,
    effective_from timestamptz NOT NULL,
    amount         bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
    PRIMARY KEY (act, effective_from)
);
INSERT INTO governance.earn_rule VALUES ('CASE_RATED', '2020-01-01T00:00:00+08:00', 10);

CREATE TABLE governance.case_file (
    region         text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id             uuid        NOT NULL,
    region_name    text        NOT NULL,
    code_system    text        NOT NULL,
    category       text        NOT NULL,
    category_name  text        NOT NULL,
    title          text        NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    description    text        NOT NULL CHECK (length(description) <= 2000),
    partner_id     text,                 -- NULL when an officer filed it
    external_id    text        NOT NULL, -- '' when there is none
    content_mark   text        NOT NULL, -- equal for equal content, tells nothing else
    reporter_id    text        NOT NULL,
    reporter_name  text        NOT NULL, -- sealed, Base64
    reporter_phone text        NOT NULL, -- sealed, Base64
    account_id     uuid,
    state          text        NOT NULL CHECK (state IN ('FILED', 'ACCEPTED', 'IN_PROGRESS', 'RESOLVED', 'VERIFIED', 'CLOSED')),
    whistle_id     uuid,
    rating_score   int         CHECK (rating_score BETWEEN 1 AND 5),
    rating_comment text,
    rated_at       timestamptz,
    started_at     timestamptz NOT NULL,
    soon_at        timestamptz NOT NULL, -- from here on the last quarter
    due_at         timestamptz NOT NULL, -- inclusive
    stopped_at     timestamptz,
    version        bigint      NOT NULL,
    events         bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (partner_id, external_id)
);
CREATE INDEX case_file_id ON governance.case_file (id);
CREATE INDEX case_file_region_newest ON governance.case_file (region, created_at DESC, id DESC);
CREATE INDEX case_file_newest ON governance.case_file (created_at DESC, id DESC);
CREATE INDEX case_file_partner_newest ON governance.case_file (partner_id, created_at DESC, id DESC);

CREATE TABLE governance.case_event (
    region     text        COLLATE "C" NOT NULL,
    case_id    uuid        NOT NULL,
    seq        bigint      NOT NULL CHECK (seq > 0),
    type       text        NOT NULL,
    actor      text        NOT NULL,
    actor_role text        NOT NULL,
    at         timestamptz NOT NULL,
    note       text        NOT NULL,
    state      text        NOT NULL,
    PRIMARY KEY (case_id, seq),
    FOREIGN KEY (region, case_id) REFERENCES governance.case_file (region, id)
);
