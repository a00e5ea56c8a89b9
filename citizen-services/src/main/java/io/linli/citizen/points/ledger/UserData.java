package io.linli.citizen.points.ledger;

import java.util.UUID;

/// What a line or an account stands for in the client's own books. The ledger keeps it, compares it
/// with a repeat's, and knows nothing about it.
///
/// @param narrow the bits of an unsigned number, as `middle`
public record UserData(UUID wide, long middle, int narrow) {
    public static final UserData NONE = new UserData(new UUID(0, 0), 0, 0);
}
