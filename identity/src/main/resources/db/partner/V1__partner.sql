-- V1: partners and their keys.
-- Why:    machines outside the mesh sign their requests (R-87); their secrets are kept sealed
--         (R-35), apart from the rest, so that most readers never touch them.
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE partner_key, partner; no other table points here.
CREATE TABLE partner (
    id           text    PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    name         text    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    kind         text    NOT NULL CHECK (kind IN ('PORTAL', 'PROPERTY_FIRM', 'PLATFORM')),
    scopes       text[]  NOT NULL CHECK (cardinality(scopes) <= 50),    -- Partner.SCOPES_MAX
    region       text    COLLATE "C",                                   -- NULL for a firm
    estates      text[]  NOT NULL CHECK (cardinality(estates) <= 1000), -- Partner.ESTATES_MAX
    callback_url text    CHECK (length(callback_url) <= 500),
    disabled     boolean NOT NULL
);
ALTER TABLE partner ENABLE ROW LEVEL SECURITY;
-- A partner reaches its own row; the mesh reaches all.
CREATE POLICY partner_reach ON partner
    USING (current_setting('linli.region', true) = '*'
           OR id = NULLIF(current_setting('linli.partner', true), ''));

CREATE TABLE partner_key (
    partner_id    text PRIMARY KEY REFERENCES partner (id),
    algorithm     text NOT NULL CHECK (algorithm IN ('hmac-sha256', 'hmac-sm3', 'sm2')),
    secret_sealed bytea, -- SM4-GCM, bound to partner.partner_key|secret_sealed|partner_id
    public_key    text,  -- X.509 in Base64
    CHECK (CASE algorithm WHEN 'sm2' THEN public_key IS NOT NULL AND secret_sealed IS NULL
                          ELSE secret_sealed IS NOT NULL AND public_key IS NULL END)
);
ALTER TABLE partner_key ENABLE ROW LEVEL SECURITY;
-- Only the mesh reaches keys, not even the partner itself.
CREATE POLICY partner_key_reach ON partner_key
    USING (current_setting('linli.region', true) = '*');
