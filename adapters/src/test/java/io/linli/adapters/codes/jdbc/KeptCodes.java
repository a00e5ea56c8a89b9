package io.linli.adapters.codes.jdbc;

import io.linli.adapters.codes.CodeMaps;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keeper of mappings, for tests of other packages.
public final class KeptCodes {
    private KeptCodes() {}

    public static CodeMaps in(JdbcClient db) {
        return new JdbcCodeMaps(db);
    }
}
