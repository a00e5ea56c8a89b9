-- V4: what a services portal answers about items, applications, ratings and licences.
-- Why:    a code that nobody knows may mean that it has been done; these are clear (docs/rules/platforms.md §4).
-- Locks:  none that matter; new rows only.
-- Back:   DELETE the rows.
INSERT INTO code_map (platform, kind, theirs, since, ours, outward, source) VALUES
    ('servicesportal', 'OUTCOME', 'NOT_FOUND', '2020-01-01T00:00:00+08:00', 'ABSENT', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'STEP_ORDER', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'RATED_ALREADY', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'TOKEN_USED', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator'),
    ('servicesportal', 'OUTCOME', 'GRANT_EXPIRED', '2020-01-01T00:00:00+08:00', 'REFUSED', true, 'simulator');
