-- V4: rewards (积分兑换).
-- Why:    points are spent on what a community gives; stock, order and held points agree (docs/rules/rewards.md).
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE points.reward_order_event, reward_order, reward_item, reward_rule; once points were held for an
--         order, not before all orders have come to their end.

-- For how long points are held for an order that nobody confirms.
CREATE TABLE points.reward_rule (
    area           text        COLLATE "C" NOT NULL, -- a region's code, for all below it; '' everywhere
    effective_from timestamptz NOT NULL,
    hold_minutes   int         NOT NULL CHECK (hold_minutes BETWEEN 1 AND 43200), -- 30 days
    sure           text        NOT NULL CHECK (sure IN ('certain', 'likely', 'ours')),
    PRIMARY KEY (area, effective_from)
);
INSERT INTO points.reward_rule VALUES ('', '2020-01-01T00:00:00+08:00', 1440, 'ours');

CREATE TABLE points.reward_item (
    region      text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id          uuid        NOT NULL UNIQUE,
    title       text        NOT NULL,
    description text        NOT NULL,
    points      bigint      NOT NULL CHECK (points BETWEEN 1 AND 1000000), -- Terms.POINTS_MAX
    person_max  int         NOT NULL CHECK (person_max BETWEEN 0 AND 1000), -- 0 for no limit
    from_at     timestamptz NOT NULL, -- inclusive
    until_at    timestamptz,          -- exclusive
    withdrawn   boolean     NOT NULL,
    stock       int         NOT NULL CHECK (stock >= 0),
    restocked   int         NOT NULL CHECK (restocked BETWEEN stock AND 1000000), -- Item.STOCK_MAX
    version     bigint      NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (region, id)
);
CREATE INDEX reward_item_newest ON points.reward_item (created_at DESC, id DESC);

CREATE TABLE points.reward_order (
    region      text        COLLATE "C" NOT NULL CHECK (region ~ '^[0-9]{12}$'),
    id          uuid        NOT NULL UNIQUE, -- made by the portal
    item_id     uuid        NOT NULL,
    title       text        NOT NULL, -- the item's when it was ordered
    quantity    int         NOT NULL CHECK (quantity BETWEEN 1 AND 100), -- Order.QUANTITY_MAX
    points      bigint      NOT NULL CHECK (points BETWEEN 1 AND 100000000),
    partner_id  text        NOT NULL CHECK (partner_id <> ''),
    account_id  uuid        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('HELD', 'CONFIRMED', 'FULFILLED', 'REFUNDED', 'CANCELLED', 'EXPIRED')),
    held_until  timestamptz NOT NULL, -- exclusive, by the ledger's time
    pickup_code text        NOT NULL, -- sealed; '' before it is confirmed
    wrong_codes int         NOT NULL CHECK (wrong_codes BETWEEN 0 AND 5), -- Pickup.WRONG_MAX
    note        text        NOT NULL,
    version     bigint      NOT NULL,
    events      int         NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, item_id) REFERENCES points.reward_item (region, id)
);
CREATE INDEX reward_order_newest ON points.reward_order (created_at DESC, id DESC);
CREATE INDEX reward_order_queue ON points.reward_order (region, state, created_at DESC, id DESC);
CREATE INDEX reward_order_person ON points.reward_order (account_id, item_id);
CREATE INDEX reward_order_item ON points.reward_order (item_id, created_at DESC, id DESC);
CREATE INDEX reward_order_held ON points.reward_order (held_until) WHERE state = 'HELD';

CREATE TABLE points.reward_order_event (
    region   text        COLLATE "C" NOT NULL,
    order_id uuid        NOT NULL,
    seq      int         NOT NULL CHECK (seq > 0),
    state    text        NOT NULL,
    actor    text        NOT NULL,
    role     text        NOT NULL,
    at       timestamptz NOT NULL,
    note     text        NOT NULL,
    PRIMARY KEY (region, order_id, seq),
    FOREIGN KEY (region, order_id) REFERENCES points.reward_order (region, id)
);
CREATE FUNCTION points.refuse_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what has happened to an order stays';
END $$;
CREATE TRIGGER reward_order_event_stays BEFORE UPDATE OR DELETE ON points.reward_order_event
    FOR EACH ROW EXECUTE FUNCTION points.refuse_history();

-- A catalogue is no secret among portals; which community's a portal shows is narrowed by its region.
ALTER TABLE points.reward_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY reward_item_reach ON points.reward_item
    USING (points.reaches(region, '') OR current_setting('linli.partner', true) <> '')
    WITH CHECK (points.reaches(region, ''));
ALTER TABLE points.reward_order ENABLE ROW LEVEL SECURITY;
CREATE POLICY reward_order_reach ON points.reward_order
    USING (points.reaches(region, partner_id)) WITH CHECK (points.reaches(region, partner_id));
ALTER TABLE points.reward_order_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY reward_order_event_reach ON points.reward_order_event
    USING (EXISTS (SELECT 1 FROM points.reward_order o WHERE o.region = reward_order_event.region AND o.id = order_id))
    WITH CHECK (EXISTS (SELECT 1 FROM points.reward_order o WHERE o.region = reward_order_event.region AND o.id = order_id));
