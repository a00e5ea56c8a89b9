package io.linli.citizen.points.reward;

import io.linli.seal.Seal;
import io.linli.seal.Seal.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// Pick-up codes: eight digits by chance, kept sealed, each for its own order.
public final class PickupCodes {
    private static final String TABLE = "points.reward_order";
    private static final String COLUMN = "pickup_code";
    private static final int BEYOND = 100_000_000;

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    public PickupCodes(Seal seal) {
        this.seal = seal;
    }

    /// A new one, sealed.
    String fresh(OrderId order) {
        var code = "%08d".formatted(random.nextInt(BEYOND));
        return Base64.getEncoder().encodeToString(seal.seal(code, place(order)));
    }

    /// The code itself; empty for an empty one.
    public String open(OrderId order, String sealed) {
        return sealed.isEmpty() ? "" : seal.open(Base64.getDecoder().decode(sealed), place(order));
    }

    boolean fits(OrderId order, String sealed, String brought) {
        return !sealed.isEmpty()
                && MessageDigest.isEqual(
                        open(order, sealed).getBytes(StandardCharsets.UTF_8),
                        brought.getBytes(StandardCharsets.UTF_8));
    }

    private static Place place(OrderId order) {
        return new Place(TABLE, COLUMN, order.toString());
    }
}
