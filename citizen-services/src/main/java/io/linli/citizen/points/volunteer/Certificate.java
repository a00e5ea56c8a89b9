package io.linli.citizen.points.volunteer;

import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Sealed;
import java.time.Instant;

/// A certificate as it was issued.
///
/// @param document JSON, signed exactly as it stands
/// @param digest SM3 of it, hexadecimal
/// @param signature Base64
public record Certificate(
        String number,
        MemberId member,
        Sealed name,
        Sealed document,
        String digest,
        String keyId,
        String signature,
        int services,
        HalfHours time,
        Instant issuedAt) {
    public static final int SERVICES_MAX = 500;
}
