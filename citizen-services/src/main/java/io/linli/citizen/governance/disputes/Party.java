package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.SealedText;

/// One side of a dispute.
///
/// @param number from 1
/// @param part what it is in the matter, without a name
/// @param confirmed it says that the matter is settled
public record Party(int number, SealedText name, SealedText phone, String part, boolean confirmed) {
    Party confirming(boolean settled) {
        return new Party(number, name, phone, part, settled);
    }
}
