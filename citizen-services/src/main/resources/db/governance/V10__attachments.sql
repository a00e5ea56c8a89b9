-- V10: what is attached to cases; the bytes are kept outside of the database.
-- Why:    a case is shown with its pictures (docs/rules/case.md §10).
-- Locks:  none that matter; new table only.
-- Back:   DROP TABLE governance.attachment; the bytes stay in the store.
CREATE TABLE governance.attachment (
    region   text        COLLATE "C" NOT NULL,
    case_id  uuid        NOT NULL,
    id       uuid        NOT NULL UNIQUE,
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    type     text        NOT NULL CHECK (type IN ('JPEG', 'PNG', 'PDF')),
    size     bigint      NOT NULL CHECK (size > 0),
    digest   text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 of what is kept
    inner_only boolean   NOT NULL,
    actor    text        NOT NULL,
    actor_role text      NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (region, case_id, id),
    FOREIGN KEY (region, case_id) REFERENCES governance.case_file (region, id)
);
CREATE INDEX attachment_case ON governance.attachment (case_id, at, id);
-- Seen with its case; what is inner is kept from partners.
ALTER TABLE governance.attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY attachment_reach ON governance.attachment
    USING (EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id)
        AND (NOT inner_only OR coalesce(current_setting('linli.partner', true), '') = ''))
    WITH CHECK (EXISTS (SELECT 1 FROM governance.case_file c WHERE c.id = case_id));
