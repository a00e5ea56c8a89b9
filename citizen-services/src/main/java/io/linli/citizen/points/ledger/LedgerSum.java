package io.linli.citizen.points.ledger;

import java.math.BigInteger;

/// One ledger as a whole.
///
/// @param debits all that was ever taken out of its accounts, from the accounts
/// @param credits all that was ever put into them, from the accounts
public record LedgerSum(
        int ledger, long accounts, long transfers, BigInteger debits, BigInteger credits) {}
