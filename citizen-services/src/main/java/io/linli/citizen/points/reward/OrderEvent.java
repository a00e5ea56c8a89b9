package io.linli.citizen.points.reward;

import java.time.Instant;

/// Something that happened to an order.
///
/// @param seq counts from 1 within the order, without gaps
/// @param state the order's state afterwards
public record OrderEvent(int seq, OrderState state, Clerk by, Instant at, String note) {}
