package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.UUID;

/// A debt, or a part of one, was made good outside of the ledger.
///
/// @param evidence the document that says so, such as a voucher's number; at most 64 characters
public record Settlement(UUID id, Pair pair, long amount, String evidence, String by, Instant at) {}
