package io.linli.citizen.points.clearing;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Points;
import java.util.UUID;

/// A community is to pay somebody of another one.
///
/// @param evidence what for, such as a service's number; at most 64 characters
/// @param by who asks
public record NewPayment(
        UUID id, CommunityCode payer, AccountId payee, Points amount, String evidence, String by) {}
