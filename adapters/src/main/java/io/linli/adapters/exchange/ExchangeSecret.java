package io.linli.adapters.exchange;

import java.time.Instant;

/// A secret the exchange gave us.
///
/// @param end from then on it no longer counts
public record ExchangeSecret(String value, Instant fetched, Instant end) {
    boolean isInForce(Instant now) {
        return now.isBefore(end);
    }

    @Override
    public String toString() {
        return "ExchangeSecret[until " + end + "]"; // never the value
    }
}
