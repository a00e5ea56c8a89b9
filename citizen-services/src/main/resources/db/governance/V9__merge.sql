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

-- What may be the same matter: same community and category, same building or near, filed close in time.
CREATE TABLE governance.merge_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    days           int         NOT NULL CHECK (days BETWEEN 1 AND 365),     -- before or after, inclusive
    metres         int         NOT NULL CHECK (metres BETWEEN 0 AND 10000), -- inclusive
    PRIMARY KEY (area, effective_from)
);
INSERT INTO governance.merge_rule VALUES ('', '2020-01-01T00:00:00+08:00', 7, 50);
