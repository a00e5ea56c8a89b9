-- V17: which request made an event.
-- Why:    whoever asks why something happened finds it in every log by one number (bar B17).
-- Locks:  ACCESS EXCLUSIVE on case_event and deadline_event for a moment; the default is the same for all rows that
--         are there, so nothing is rewritten.
-- Back:   ALTER TABLE governance.case_event, governance.deadline_event DROP COLUMN trace.

-- 32 hex digits as a number of 128 bits; empty for rows before this column, and for what no request or task began.
ALTER TABLE governance.case_event
    ADD COLUMN trace uuid DEFAULT nullif(current_setting('linli.trace', true), '')::uuid;
ALTER TABLE governance.deadline_event
    ADD COLUMN trace uuid DEFAULT nullif(current_setting('linli.trace', true), '')::uuid;
