package io.linli.citizen.bench;

import io.linli.mesh.testkit.PostgresExtension;

/// Makes the tests' PostgreSQL as careful as a real one.
final class Durable {
    private Durable() {}

    /// What commits from now on, on new connections, is on disk when it says so.
    static void commits(PostgresExtension postgres) {
        var name = postgres.owner().sql("SELECT current_database()").query(String.class).single();
        postgres.owner().sql("ALTER DATABASE " + name + " SET synchronous_commit = on").update();
        System.out.println(
                postgres.owner()
                        .sql(
                                """
                                SELECT string_agg(name || ' ' || setting, ', ' ORDER BY name)
                                  FROM pg_settings
                                 WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'shared_buffers')
                                """)
                        .query(String.class)
                        .single());
    }
}
