package io.linli.citizen.points;

import io.linli.citizen.points.ledger.Batch;
import io.linli.citizen.points.ledger.Product;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the ledger is kept.
///
/// @param waitingMax how many items may wait for the writer, from one largest batch to 1,000,000
/// @param products what is kept as a ledger of its own, by ledger
@ConfigurationProperties(prefix = "linli.ledger", ignoreUnknownFields = false)
record LedgerSettings(
        @DefaultValue("32760") int waitingMax, @DefaultValue Map<Integer, Product> products) {
    LedgerSettings {
        if (waitingMax < Batch.ITEMS_MAX || waitingMax > 1_000_000) {
            throw new IllegalArgumentException(
                    "linli.ledger.waiting-max: "
                            + waitingMax
                            + " (expected: "
                            + Batch.ITEMS_MAX
                            + "..1000000)");
        }
        products = Map.copyOf(products);
    }
}
