-- V1: a table of the kind every room has, for the mesh's own tests.
-- Why:    rows that belong to a region, a partner, or an estate.
-- Locks:  none; new table only.
-- Back:   DROP TABLE note.
CREATE TABLE note (
    id         text PRIMARY KEY,
    region     text NOT NULL,
    partner_id text,
    estate     text
);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY note_reach ON note USING (
    current_setting('linli.region', true) = '*'
    OR (current_setting('linli.region', true) <> '' AND starts_with(region, current_setting('linli.region', true)))
    OR partner_id = NULLIF(current_setting('linli.partner', true), '')
    OR strpos(current_setting('linli.estates', true), ',' || estate || ',') > 0
);
