-- V2: client certificates of partners.
-- Why:    a partner may prove itself by the certificate of its TLS connection (mTLS) instead of, or
--         besides, signing each request. Only the thumbprint is kept; a certificate is no secret.
-- Locks:  two constraints of partner_key are replaced; the table has a row per partner.
-- Back:   DELETE FROM partner_key WHERE algorithm = 'mtls'; put V1's two constraints back;
--         DROP TABLE certificate.
CREATE TABLE certificate (
    thumbprint text        PRIMARY KEY CHECK (thumbprint ~ '^[0-9a-f]{64}$'), -- SHA-256 of the DER
    partner_id text        NOT NULL REFERENCES partner (id),
    place      smallint    NOT NULL CHECK (place BETWEEN 1 AND 8), -- Certificate.OF_ONE_PARTNER_MAX
    not_after  timestamptz NOT NULL, -- the last instant it holds, inclusive
    added_at   timestamptz NOT NULL DEFAULT now(),
    note       text        NOT NULL DEFAULT '' CHECK (length(note) <= 200),
    UNIQUE (partner_id, place)
);
ALTER TABLE certificate ENABLE ROW LEVEL SECURITY;
-- As with keys: only the mesh reaches them.
CREATE POLICY certificate_reach ON certificate
    USING (current_setting('linli.region', true) = '*');

-- A partner that signs nothing and is known by its certificates alone.
ALTER TABLE partner_key
    DROP CONSTRAINT partner_key_algorithm_check,
    DROP CONSTRAINT partner_key_check,
    ADD CONSTRAINT partner_key_algorithm_check
        CHECK (algorithm IN ('hmac-sha256', 'hmac-sm3', 'sm2', 'mtls')),
    ADD CONSTRAINT partner_key_check
        CHECK (CASE algorithm WHEN 'mtls' THEN public_key IS NULL AND secret_sealed IS NULL
                              WHEN 'sm2' THEN public_key IS NOT NULL AND secret_sealed IS NULL
                              ELSE secret_sealed IS NOT NULL AND public_key IS NULL END);
