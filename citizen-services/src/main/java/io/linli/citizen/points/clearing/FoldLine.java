package io.linli.citizen.points.clearing;

import io.linli.citizen.points.ledger.AccountId;

/// All posted transfers of one code that touch one account, added up.
///
/// @param account which one
/// @param book its code: 1 the pool, 41 and on as [Books] has them
/// @param other the other community; 0 when there is none
/// @param code the transfers' code
/// @param debits what they took out of it
/// @param credits what they put into it
/// @param transfers how many
public record FoldLine(
        AccountId account,
        int book,
        long other,
        int code,
        long debits,
        long credits,
        long transfers) {}
