package io.linli.mesh.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The database of this process.
///
/// @param user owns no table, so that row-level security binds it
/// @param ownerUser owns the schemas; used for migrations only
/// @param poolMax connections at most, 2..50
@ConfigurationProperties(prefix = "linli.db")
public record DbSettings(
        String url,
        String user,
        String password,
        String ownerUser,
        String ownerPassword,
        @DefaultValue("10") int poolMax) {
    public DbSettings {
        if (poolMax < 2 || poolMax > 50) {
            throw new IllegalArgumentException(
                    "linli.db.pool-max: " + poolMax + " (expected: 2..50)");
        }
    }

    /// The pool for everyday work.
    public HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setPoolName("linli");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(poolMax);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setAutoCommit(true);
        return pool;
    }

    DriverManagerDataSource owner() {
        return new DriverManagerDataSource(url, ownerUser, ownerPassword);
    }

    @Override
    public String toString() {
        return "DbSettings[" + url + ", " + user + "]"; // never a password
    }
}
