package io.linli.citizen.points.timebank;

import io.linli.citizen.NamedId;
import java.util.UUID;

/// Who takes part: follows from the partner and what the partner calls the person.
public record MemberId(UUID value) {
    public static MemberId of(String partner, String reference) {
        return new MemberId(NamedId.of("timebank-member", partner, reference));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
