package io.linli.identity.publication.grpc;

import io.linli.identity.IdentityRooms;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A running room for publications, empty again after each test.
abstract class PublicationRoom {
    static final Caller GATEWAY = Caller.service("gateway");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    static IdentityRooms rooms;

    @BeforeAll
    static void open() {
        rooms = new IdentityRooms(POSTGRES, SettableClock.at("2026-11-20T10:00:00+08:00"));
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @AfterEach
    void empty() {
        POSTGRES.owner()
                .sql(
                        """
                        TRUNCATE publication.step, publication.route,
                                 publication.publication_grant, publication.publication
                        """)
                .update();
    }
}
