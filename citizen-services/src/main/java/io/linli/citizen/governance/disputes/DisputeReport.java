package io.linli.citizen.governance.disputes;

/// One month's report.
///
/// @param struck how many times one was struck in it
/// @param unstruck how many stood on the list at its end
/// @param overdue how many of those were past their deadline
public record DisputeReport(long listed, long struck, long unstruck, long overdue) {}
