-- V16: who has a case, looked up.
-- Why:    an officer's inbox asks for the cases given to the officer and for those that nobody has (docs/rules/inbox.md).
-- Locks:  SHARE on case_file while the indexes are built; readers go on.
-- Back:   DROP INDEX governance.case_file_held, governance.case_file_unheld.
CREATE INDEX case_file_held ON governance.case_file (assignee_id, created_at DESC, id DESC)
    WHERE assignee_id IS NOT NULL AND state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE');
CREATE INDEX case_file_unheld ON governance.case_file (region, created_at DESC, id DESC)
    WHERE assignee_id IS NULL AND state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE');
