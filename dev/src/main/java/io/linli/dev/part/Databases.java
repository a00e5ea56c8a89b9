package io.linli.dev.part;

import io.linli.dev.box.Trouble;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Roles and databases of the mesh. The services log in as roles that own nothing and cannot step
/// around row security; only `linli_owner`, which their migrations use, may change tables.
public final class Databases {
    private static final String OWNER = "linli_owner";
    private static final List<String> SERVICES =
            List.of("linli_identity", "linli_citizen", "linli_property", "linli_adapters");

    private final String url;
    private final Map<String, String> passwords;

    /// @param url of the server, up to and with the last `/`
    public Databases(String url, Map<String, String> passwords) {
        this.url = url;
        this.passwords = passwords;
    }

    /// Makes whatever is missing; what is there keeps its content.
    void complete() {
        asSuperuser(connection -> {
            role(connection, OWNER);
            role(connection, "keycloak");
            for (var service : SERVICES) {
                role(connection, service);
            }
            database(connection, "linli", OWNER, SERVICES);
            database(connection, "keycloak", "keycloak", List.of());
        });
    }

    /// Makes an empty database like `linli`, for a practice run of the services.
    public void createScratch(String name) {
        asSuperuser(connection -> {
            run(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            database(connection, name, OWNER, SERVICES);
        });
    }

    public void dropScratch(String name) {
        asSuperuser(
                connection -> run(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    /// Whether Keycloak has filled its database with this realm before.
    boolean hasRealm(String realm) {
        try (var connection =
                        DriverManager.getConnection(
                                url + "keycloak", "keycloak", password("keycloak"));
                var tables = connection.getMetaData().getTables(null, "public", "realm", null)) {
            return tables.next() && exists(connection, "SELECT 1 FROM realm WHERE name = ?", realm);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private static void database(
            Connection connection, String name, String owner, List<String> guests)
            throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
        }
        run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        for (var guest : guests) {
            run(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + guest);
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        var known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
        run(
                connection,
                (known ? "ALTER" : "CREATE")
                        + " ROLE "
                        + name
                        + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '"
                        + password(name)
                        + "'");
    }

    private void asSuperuser(Work work) {
        try (var connection =
                DriverManager.getConnection(url + "postgres", "postgres", password("postgres"))) {
            work.on(connection);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private String password(String role) {
        return Objects.requireNonNull(passwords.get(role), role);
    }

    private static boolean exists(Connection connection, String query, String value)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Trouble trouble(SQLException e) {
        return new Trouble(
                "the database refuses: " + e.getMessage(), "read .linli/logs/postgres.log");
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
