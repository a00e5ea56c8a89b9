package io.linli.citizen.points.lot;

import io.linli.citizen.points.ledger.AccountId;
import java.util.UUID;

/// Points to be set aside.
///
/// @param id made and stored by whoever asks; follows from the order, so that a repeat finds it
/// @param to where they go when confirmed, such as a community's pool; it is opened already
/// @param evidence what they are for, such as the order's id; at most 64 characters
public record NewHold(UUID id, AccountId account, AccountId to, Points amount, String evidence) {}
