package io.linli.citizen.governance.inbox;

/// What waits for somebody.
///
/// @param dueToday unfinished ones whose last instant is today and has not passed
/// @param mine given to the person who asks, and not at their end
/// @param unassigned given to nobody, and not at their end
public record InboxCount(long dueToday, long mine, long unassigned) {}
