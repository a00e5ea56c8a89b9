package io.linli.citizen.governance.clock;

/// A day that is not what its weekday says.
///
/// @param working a working day (调休), or a day off
/// @param name what it is called, such as 国庆节
public record SpecialDay(boolean working, String name) {}
