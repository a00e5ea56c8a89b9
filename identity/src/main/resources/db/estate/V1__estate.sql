-- V1: estates.
-- Why:    a repair, a bill or a door belongs to an estate, and the estate says in which community
--         it lies and which firm looks after it (G-01, I-05).
-- Locks:  none that matter; new table only.
-- Back:   DROP TABLE estate; no other table points here.
CREATE TABLE estate (
    id     text PRIMARY KEY CHECK (id ~ '^E-[A-Z0-9-]{1,30}$'),
    name   text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    region text NOT NULL COLLATE "C" CHECK (region ~ '^([0-9]{12}|[0-9]{15})$'),
    firm   text NOT NULL
);
ALTER TABLE estate ENABLE ROW LEVEL SECURITY;
-- Officers reach the estates of their region, firms and their staff those they look after.
CREATE POLICY estate_reach ON estate
    USING (current_setting('linli.region', true) = '*'
           OR (current_setting('linli.region', true) <> ''
               AND starts_with(region, current_setting('linli.region', true)))
           OR strpos(current_setting('linli.estates', true), ',' || id || ',') > 0);
