-- V3: certificates are registered by two administrators, and revoked by one.
-- Why:    until now they came in by a file or by hand in SQL, and nobody could tell who let whom in
--         (R-30). A revoked one stays as a row, so that no file and nobody brings it back.
-- Locks:  certificate is changed; it has a few rows per partner.
-- Back:   DROP TABLE certificate_step; DELETE FROM certificate WHERE state <> 'ACTIVE'; drop the new
--         columns; put NOT NULL back on place.
ALTER TABLE certificate
    ADD COLUMN state text NOT NULL DEFAULT 'ACTIVE'
        CHECK (state IN ('PROPOSED', 'ACTIVE', 'WITHDRAWN', 'REVOKED')),
    -- A file replaces what files brought, and nothing that people have registered.
    ADD COLUMN from_file boolean NOT NULL DEFAULT true,
    ALTER COLUMN place DROP NOT NULL,
    ADD CONSTRAINT certificate_place_while_live
        CHECK ((place IS NULL) = (state IN ('WITHDRAWN', 'REVOKED')));

-- Everything that was done, by whom. Rows are written once: R-30 wants them kept from change.
CREATE TABLE certificate_step (
    thumbprint  text        NOT NULL REFERENCES certificate (thumbprint),
    position    int         NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('PROPOSED', 'APPROVED', 'WITHDRAWN', 'REVOKED')),
    person      text        NOT NULL,
    person_name text        NOT NULL,
    at          timestamptz NOT NULL,
    note        text        NOT NULL CHECK (length(note) <= 500), -- CertificateStep.NOTE_MAX
    PRIMARY KEY (thumbprint, position)
);
ALTER TABLE certificate_step ENABLE ROW LEVEL SECURITY;
-- As with certificates: only the mesh reaches them.
CREATE POLICY certificate_step_reach ON certificate_step
    USING (current_setting('linli.region', true) = '*');
CREATE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN
    RAISE EXCEPTION 'rows of %.% are written once', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END$$;
CREATE TRIGGER certificate_step_written_once BEFORE UPDATE OR DELETE ON certificate_step
    FOR EACH ROW EXECUTE FUNCTION written_once();
