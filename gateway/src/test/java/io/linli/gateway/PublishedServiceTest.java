package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.gateway.publication.BusCompany;
import io.linli.gateway.publication.Contracts;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A published service behind the whole gateway, with all its steps.
@ExtendWith(World.Provider.class)
class PublishedServiceTest {
    private static final String LINE = "/v1/x/bus/lines/7";

    private final BusCompany bus = new BusCompany(20);
    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
    }

    @AfterEach
    void close() {
        world.publications.removeAll();
        bus.close();
    }

    @Test
    void isReachedWithinSecondsByWhomItsGrantsNameAndNobodyElse() {
        world.publications.publish(Contracts.publication("bus", bus.target()).build());
        assertThat(untilIs(200).json().get("stops").intValue()).isEqualTo(20);
        http.get(LINE, Map.of()).isProblem(401, "CREDENTIALS_MISSING");
        as("grid-worker").isProblem(403, "ACCESS_DENIED");
        as("system-admin").isProblem(403, "ACCESS_DENIED");
        assertThat(bus.toldOfCaller()).isFalse();
        world.publications.removeAll();
        untilIs(404);
    }

    private Http.Answer untilIs(int status) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            var answer = as("resident");
            if (answer.status() == status) {
                return answer;
            }
            assertThat(System.nanoTime()).as(answer.raw().body()).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private Http.Answer as(String role) {
        var person = world.realm.person("u-li", "li", "李居民", "110105017036", role);
        return http.get(LINE, Http.bearer(world.realm.signed(person)));
    }
}
