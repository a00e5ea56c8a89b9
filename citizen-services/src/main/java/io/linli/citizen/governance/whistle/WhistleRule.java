package io.linli.citizen.governance.whistle;

/// How an area handles whistles.
///
/// @param checkInMetres how far from the case's place a department may report in, inclusive
/// @param checkInRequired whether a department officer must say where
/// @param hopsMax how many refusals the street may confirm; one more is the district's
public record WhistleRule(int checkInMetres, boolean checkInRequired, int hopsMax) {}
