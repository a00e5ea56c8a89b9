-- V9: cases that are merged and split.
-- Why:    one matter reported by many is one case, and each reporter is still told (docs/rules/case.md §9).
-- Locks:  ACCESS EXCLUSIVE on case_file for new columns with constant defaults; no rewrite.
-- Back:   undo every merge, then drop the columns.
ALTER TABLE governance.case_file
    ADD COLUMN split_from uuid,
    ADD COLUMN main_id    uuid,                      -- what it is merged into
    ADD COLUMN came_from  text,                      -- its state when it was merged
    ADD COLUMN shown      text,                      -- the main case's state as its reporter was told
    ADD COLUMN followed   bigint NOT NULL DEFAULT 0, -- the main case's last event that it has followed
    ADD COLUMN followers  int    NOT NULL DEFAULT 0 CHECK (followers BETWEEN 0 AND 100), -- Bond.FOLLOWERS_MAX
    ADD CONSTRAINT case_file_merged CHECK ((state = 'DUPLICATE') = (main_id IS NOT NULL)
        AND (main_id IS NULL) = (came_from IS NULL) AND (main_id IS NULL) = (shown IS NULL)) NOT VALID;
CREATE INDEX case_file_main ON governance.case_file (main_id) WHERE main_id IS NOT NULL;
