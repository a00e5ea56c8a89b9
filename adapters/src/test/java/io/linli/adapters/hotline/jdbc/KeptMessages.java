package io.linli.adapters.hotline.jdbc;

import io.linli.adapters.hotline.HotlineMessages;
import io.linli.seal.Seal;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keeper of the hotline's messages, for tests of other packages.
public final class KeptMessages {
    private KeptMessages() {}

    public static HotlineMessages in(JdbcClient db) {
        return new JdbcHotlineMessages(db, new Seal("1=" + base64(16), base64(32)));
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
