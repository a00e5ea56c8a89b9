-- V5: the time bank (时间银行) and volunteers' certificates.
-- Why:    hours of help are escrowed, rendered, confirmed by both and paid in coins, on a ledger of their own
--         (docs/rules/timebank.md, docs/adr/0023); who helped is told so truthfully.
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE points.volunteer_certificate, points.timebank_look, timebank_gift, timebank_grant,
--         timebank_session_event, timebank_session, timebank_kin, timebank_member, timebank_profile; DROP FUNCTION
--         points.certificate_numbered, points.timebank_rendered, points.timebank_reaches. Lines of ledger 2 stay, as
--         lines do.

CREATE FUNCTION points.timebank_reaches(of_region text, partners text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT current_setting('linli.region', true) = '*'
        OR (current_setting('linli.region', true) <> ''
            AND starts_with(of_region, current_setting('linli.region', true)))
        OR coalesce(nullif(current_setting('linli.partner', true), '') = ANY (partners), false)
$$;

-- What a city's scheme says, in half hours; one row for each date from which it says something else.
CREATE TABLE points.timebank_profile (
    area            text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from  timestamptz NOT NULL,
    scheme          text        NOT NULL,
    volunteer_age   int         NOT NULL CHECK (volunteer_age BETWEEN 0 AND 150),
    minors          boolean     NOT NULL, -- students below that age who have a guardian
    redeem_age      int         NOT NULL CHECK (redeem_age BETWEEN 0 AND 150), -- to be helped for one's own coins
    benefit_age     int         NOT NULL CHECK (benefit_age BETWEEN 0 AND 150), -- to be helped at the community's cost
    day_cap         int         CHECK (day_cap > 0), -- NULL for none
    total_cap       int         CHECK (total_cap > 0),
    mark            int         CHECK (mark > 0),
    gift_kin        text[]      NOT NULL,
    plan_max        int         NOT NULL CHECK (plan_max BETWEEN 1 AND 48),
    early_minutes   int         NOT NULL CHECK (early_minutes BETWEEN 0 AND 1440),
    no_show_minutes int         NOT NULL CHECK (no_show_minutes BETWEEN 1 AND 1440),
    confirm_days    int         NOT NULL CHECK (confirm_days BETWEEN 1 AND 60),
    dispute_days    int         NOT NULL CHECK (dispute_days BETWEEN 1 AND 180),
    grant_year      int         NOT NULL CHECK (grant_year >= 0), -- what a community's pool is given in a year
    sure            text        NOT NULL CHECK (sure IN ('certain', 'likely', 'unsure', 'ours')),
    PRIMARY KEY (area, effective_from)
);
INSERT INTO points.timebank_profile VALUES
    ('',       '2020-01-01T00:00:00+08:00', 'default',  18, true, 0,  60, NULL, NULL, NULL,
     '{PARENT,CHILD,GRANDPARENT,GRANDCHILD}', 16, 30, 60, 7, 30, 40000, 'ours'),
    -- 北京市养老服务时间银行实施方案（试行）
    ('11',     '2022-06-01T00:00:00+08:00', 'beijing',  18, true, 60, 60, NULL, NULL, 20000,
     '{PARENT,CHILD,GRANDPARENT,GRANDCHILD}', 16, 30, 60, 7, 30, 40000, 'likely'),
    -- 上海市长宁区: 2 coins a day, 600 in all; from when is not known
    ('310105', '2020-01-01T00:00:00+08:00', 'changning', 18, true, 60, 60, 4,   1200, NULL,
     '{PARENT,CHILD,GRANDPARENT,GRANDCHILD}', 16, 30, 60, 7, 30, 40000, 'unsure');

CREATE TABLE points.timebank_member (
    region        text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id            uuid        PRIMARY KEY,
    partner_id    text        NOT NULL,
    reference     text        NOT NULL, -- the partner's
    name          text        NOT NULL, -- sealed
    birth         text        NOT NULL, -- sealed
    facts         text        NOT NULL, -- blind index of both
    student       boolean     NOT NULL,
    guardian_id   uuid        REFERENCES points.timebank_member (id),
    coins         int         NOT NULL CHECK (coins >= 0), -- a copy of the ledger's, for the cap; checked against it
    earned        int         NOT NULL CHECK (earned >= 0),
    honour        int         NOT NULL CHECK (honour >= 0),
    mark_at       timestamptz,
    registered_at timestamptz NOT NULL,
    UNIQUE (partner_id, reference),
    CHECK (guardian_id <> id)
);
CREATE INDEX timebank_member_newest ON points.timebank_member (registered_at DESC, id DESC);
CREATE INDEX timebank_member_region ON points.timebank_member (region, registered_at DESC, id DESC);

-- Relatives, as an officer has seen from their papers; each pair from both sides.
CREATE TABLE points.timebank_kin (
    member_id   uuid        NOT NULL REFERENCES points.timebank_member (id),
    kin_id      uuid        NOT NULL REFERENCES points.timebank_member (id),
    kinship     text        NOT NULL CHECK (kinship IN ('PARENT', 'CHILD', 'GRANDPARENT', 'GRANDCHILD', 'SPOUSE', 'OTHER')),
    verified_by text        NOT NULL,
    verified_at timestamptz NOT NULL,
    PRIMARY KEY (member_id, kin_id),
    CHECK (member_id <> kin_id)
);

CREATE TABLE points.timebank_session (
    region            text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id                uuid        PRIMARY KEY,
    requester_id      uuid        NOT NULL REFERENCES points.timebank_member (id),
    requester_partner text        NOT NULL,
    provider_id       uuid        REFERENCES points.timebank_member (id),
    provider_partner  text        NOT NULL, -- '' as long as there is none
    kind              text        NOT NULL,
    place             text        NOT NULL, -- sealed
    content           text        NOT NULL,
    starts_at         timestamptz NOT NULL, -- as planned
    ends_at           timestamptz NOT NULL,
    planned           int         NOT NULL CHECK (planned BETWEEN 1 AND 48),
    payer             text        NOT NULL CHECK (payer IN ('REQUESTER', 'COMMUNITY')),
    state             text        NOT NULL CHECK (state IN ('REQUESTED', 'ACCEPTED', 'SIGNED_IN', 'SIGNED_OUT', 'DISPUTED',
                                                            'DONE', 'CANCELLED', 'NO_SHOW', 'VOIDED')),
    hold_id           uuid        UNIQUE,
    in_at             timestamptz,
    out_at            timestamptz,
    by_requester      boolean     NOT NULL, -- confirmed
    by_provider       boolean     NOT NULL,
    rendered          int         NOT NULL CHECK (rendered >= 0),
    paid              int         NOT NULL CHECK (paid BETWEEN 0 AND planned), -- before DONE: what it would come to
    honour            int         NOT NULL CHECK (honour >= 0),
    served_on         date,
    rating            int         NOT NULL CHECK (rating BETWEEN 0 AND 5), -- 0 for none
    due_at            timestamptz, -- when time alone moves it on
    version           bigint      NOT NULL,
    requested_at      timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    CHECK (starts_at < ends_at),
    CHECK (requester_id <> provider_id),
    CHECK (state <> 'DONE' OR paid + honour = rendered),
    CHECK ((hold_id IS NULL) OR (provider_id IS NOT NULL))
);
CREATE INDEX timebank_session_newest ON points.timebank_session (requested_at DESC, id DESC);
CREATE INDEX timebank_session_region ON points.timebank_session (region, requested_at DESC, id DESC);
CREATE INDEX timebank_session_requester ON points.timebank_session (requester_id, requested_at DESC, id DESC);
CREATE INDEX timebank_session_provider ON points.timebank_session (provider_id, requested_at DESC, id DESC);
CREATE INDEX timebank_session_requester_partner
    ON points.timebank_session (requester_partner, requested_at DESC, id DESC);
CREATE INDEX timebank_session_provider_partner
    ON points.timebank_session (provider_partner, requested_at DESC, id DESC);
CREATE INDEX timebank_session_day ON points.timebank_session (provider_id, served_on);
-- Nobody is in two places: the second line behind the rule.
CREATE UNIQUE INDEX timebank_session_one_at_a_time ON points.timebank_session (provider_id) WHERE state = 'SIGNED_IN';

CREATE TABLE points.timebank_session_event (
    session_id uuid        NOT NULL REFERENCES points.timebank_session (id),
    seq        bigint      NOT NULL CHECK (seq > 0),
    action     text        NOT NULL,
    state      text        NOT NULL,
    part       text        NOT NULL,
    actor      text        NOT NULL,
    at         timestamptz NOT NULL,
    note       text        NOT NULL,
    PRIMARY KEY (session_id, seq)
);
CREATE TRIGGER timebank_session_event_is_final BEFORE UPDATE OR DELETE ON points.timebank_session_event
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

CREATE TABLE points.timebank_gift (
    id       uuid        PRIMARY KEY, -- the transfer's
    giver_id uuid        NOT NULL REFERENCES points.timebank_member (id),
    taker_id uuid        NOT NULL REFERENCES points.timebank_member (id),
    amount   int         NOT NULL CHECK (amount > 0),
    given_at timestamptz NOT NULL
);
CREATE INDEX timebank_gift_giver ON points.timebank_gift (giver_id);
CREATE INDEX timebank_gift_taker ON points.timebank_gift (taker_id);
CREATE TRIGGER timebank_gift_is_final BEFORE UPDATE OR DELETE ON points.timebank_gift
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

-- What a community's pool was given to pay with.
CREATE TABLE points.timebank_grant (
    id         uuid        PRIMARY KEY, -- the transfer's
    region     text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    year       int         NOT NULL,
    amount     int         NOT NULL CHECK (amount > 0),
    granted_by text        NOT NULL,
    granted_at timestamptz NOT NULL
);
CREATE INDEX timebank_grant_year ON points.timebank_grant (region, year);
CREATE TRIGGER timebank_grant_is_final BEFORE UPDATE OR DELETE ON points.timebank_grant
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

-- Who has looked at whose personal data, and what for.
CREATE TABLE points.timebank_look (
    member_id uuid        NOT NULL REFERENCES points.timebank_member (id),
    at        timestamptz NOT NULL,
    viewer    text        NOT NULL,
    what      text        NOT NULL,
    reason    text        NOT NULL
);
CREATE INDEX timebank_look_member ON points.timebank_look (member_id, at DESC);
CREATE TRIGGER timebank_look_is_final BEFORE UPDATE OR DELETE ON points.timebank_look
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

CREATE TABLE points.volunteer_certificate (
    number    text        PRIMARY KEY CHECK (number ~ '^V-[0-9A-Z]{20}$'),
    member_id uuid        NOT NULL REFERENCES points.timebank_member (id),
    name      text        NOT NULL, -- sealed
    document  text        NOT NULL, -- sealed
    digest    text        NOT NULL, -- SM3 of the document
    key_id    text        NOT NULL,
    signature text        NOT NULL,
    services  int         NOT NULL,
    rendered  int         NOT NULL, -- half hours
    issued_at timestamptz NOT NULL
);
CREATE TRIGGER volunteer_certificate_is_final BEFORE UPDATE OR DELETE ON points.volunteer_certificate
    FOR EACH ROW EXECUTE FUNCTION points.refuse_change();

ALTER TABLE points.timebank_member ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_member_reach ON points.timebank_member
    USING (points.timebank_reaches(region, ARRAY[partner_id]))
    WITH CHECK (points.timebank_reaches(region, ARRAY[partner_id]));
ALTER TABLE points.timebank_session ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_session_reach ON points.timebank_session
    USING (points.timebank_reaches(region, ARRAY[requester_partner, provider_partner]))
    WITH CHECK (points.timebank_reaches(region, ARRAY[requester_partner, provider_partner]));
ALTER TABLE points.timebank_session_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_session_event_reach ON points.timebank_session_event
    USING (EXISTS (SELECT 1 FROM points.timebank_session s WHERE s.id = session_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.timebank_session s WHERE s.id = session_id));
ALTER TABLE points.timebank_kin ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_kin_reach ON points.timebank_kin
    USING (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = member_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = member_id));
ALTER TABLE points.timebank_gift ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_gift_reach ON points.timebank_gift
    USING (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id IN (giver_id, taker_id)))
    WITH CHECK (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = giver_id));
ALTER TABLE points.timebank_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_grant_reach ON points.timebank_grant
    USING (points.timebank_reaches(region, '{}')) WITH CHECK (points.timebank_reaches(region, '{}'));
ALTER TABLE points.timebank_look ENABLE ROW LEVEL SECURITY;
CREATE POLICY timebank_look_reach ON points.timebank_look
    USING (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = member_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = member_id));
ALTER TABLE points.volunteer_certificate ENABLE ROW LEVEL SECURITY;
CREATE POLICY volunteer_certificate_reach ON points.volunteer_certificate
    USING (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = member_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.timebank_member m WHERE m.id = member_id));

-- Whoever holds a certificate may ask whether it is true; its number is the key, and nobody guesses it.
CREATE FUNCTION points.certificate_numbered(wanted text)
    RETURNS TABLE (member_id uuid, name text, document text, digest text, key_id text, signature text, services int,
                   rendered int, issued_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT member_id, name, document, digest, key_id, signature, services, rendered, issued_at
      FROM points.volunteer_certificate WHERE number = wanted
$$;

-- What somebody has rendered, in whichever community: an officer who sees the volunteer is told all of it. To be asked
-- only of a volunteer whom the caller sees. How long it took is, where nobody signed out, what an officer found.
CREATE FUNCTION points.timebank_rendered(volunteer uuid)
    RETURNS TABLE (id uuid, kind text, in_at timestamptz, out_at timestamptz, place text, content text, rendered int,
                   paid int, rating int, served_on date, requested_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.id, s.kind, s.in_at, coalesce(s.out_at, s.in_at + s.rendered * interval '30 minutes'), s.place, s.content,
           s.rendered, s.paid, s.rating, s.served_on, s.requested_at
      FROM points.timebank_session s
     WHERE s.provider_id = volunteer AND s.state = 'DONE' AND s.rendered > 0
$$;
