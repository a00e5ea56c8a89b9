-- V5: what a services portal calls points that are about to expire.
-- Why:    a status that has no code of theirs waits in the queue; residents are reminded 30 and 7 days before.
-- Locks:  none that matter; one new row.
-- Back:   DELETE the row.
INSERT INTO code_map (platform, kind, theirs, since, ours, outward, source) VALUES
    ('servicesportal', 'STATUS', '11', '2020-01-01T00:00:00+08:00', 'POINTS_EXPIRING', true, 'simulator');
