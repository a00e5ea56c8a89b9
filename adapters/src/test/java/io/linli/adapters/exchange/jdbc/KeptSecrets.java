package io.linli.adapters.exchange.jdbc;

import io.linli.adapters.exchange.ExchangeSecrets;
import io.linli.seal.Seal;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keeper of the exchange's secrets, for tests of other packages.
public final class KeptSecrets {
    private KeptSecrets() {}

    public static ExchangeSecrets in(JdbcClient db) {
        return new JdbcExchangeSecrets(db, new Seal("1=" + base64(16), base64(32)));
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
