-- V1: regions.
-- Why:    everything is filed under a district, a street, a community or a grid, and the codes
--         of these are renumbered every year, so each row says when it is true (G-01, R-27).
-- Locks:  none that matter; new table only.
-- Back:   DROP TABLE region; no other table points here.
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;

-- No row-level security: the tree is published by the statistics office, and every caller may
-- see all of it. It holds nothing about anyone.
CREATE TABLE region (
    code       text NOT NULL COLLATE "C"
               CHECK (code ~ '^[0-9]{6}([0-9]{3}){0,3}$' AND code !~ '^[0-9]{6}([0-9]{3})*000$'),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    level      text NOT NULL GENERATED ALWAYS AS (
                   CASE length(code) WHEN 6 THEN 'DISTRICT' WHEN 9 THEN 'STREET'
                                     WHEN 12 THEN 'COMMUNITY' ELSE 'GRID' END) STORED,
    parent     text COLLATE "C" GENERATED ALWAYS AS (
                   CASE WHEN length(code) > 6 THEN left(code, length(code) - 3) END) STORED,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from), -- inclusive; NULL while in force
    PRIMARY KEY (code, valid_from),
    -- A code means one region on any day.
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
-- A region's children are read by their parent.
CREATE INDEX region_parent ON region (parent, code);
