package io.linli.adapters.portal;

/// How far a case has come, as portals are told.
///
/// @param eventId the same in every repeat
/// @param bizId our case's id
/// @param externalId the portal's own number for it
/// @param version a portal ignores one lower than it has seen
/// @param ts RFC 3339, Beijing time
public record Progress(
        String eventId, String bizId, String externalId, long version, String status, String ts) {}
