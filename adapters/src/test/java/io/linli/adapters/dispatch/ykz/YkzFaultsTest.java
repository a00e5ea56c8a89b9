package io.linli.adapters.dispatch.ykz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every fault of R-88 that an answer of 渝快政 can have: it is never taken for a success it is not,
/// and in the end there is one order.
class YkzFaultsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private final SimulatedPlatforms platforms = SimulatedPlatforms.withoutCallbacks();
    private final Codes codes =
            new Codes(
                    "ykz", KeptCodes.in(POSTGRES.db()), POSTGRES.transactions(), Clock.systemUTC());
    private final YkzDesk desk = desk(SimulatedPlatforms.SECRET);

    private YkzDesk desk(String secret) {
        return YkzDesks.at(platforms.url(), secret, codes, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        platforms.close();
    }

    @ParameterizedTest
    @CsvSource({
        "down, DOWN",
        "business_error, DOWN",
        "html, NONSENSE",
        "server_error, DOWN",
        "too_many, DOWN",
        "slow, LATE",
        "hang, LATE",
        "drop_reply, DOWN",
        "reset, DOWN",
        "gbk, NONSENSE",
        "empty_data, NONSENSE",
        "null_data, NONSENSE",
        "no_data, NONSENSE",
        "double_encoded,",
        "number_as_string,",
        "clock_ahead,",
        "clock_behind,",
        "token_revoked,"
    })
    void underEachFaultThereIsOneOrderInTheEnd(String fault, String first) {
        desk.place(Samples.order(UUID.randomUUID())); // so that there is a token already
        var order = Samples.order(UUID.randomUUID());
        platforms.fault("ykz", fault, 1);

        assertThat(SimulatedPlatforms.attempts(recipient(desk), order))
                .isEqualTo(first == null ? List.of("DONE") : List.of(first, "DONE"));
        assertThat(orders(order)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "down, DOWN",
        "html, NONSENSE",
        "hang, LATE",
        "drop_reply, DOWN",
        "empty_data, NONSENSE",
        "token_revoked,"
    })
    void underEachFaultADecisionIsToldOnce(String fault, String first) {
        desk.place(Samples.order(UUID.randomUUID())); // so that there is a token already
        var word = Samples.word(UUID.randomUUID());
        assertThat(desk.find(word)).isEmpty();
        platforms.fault("ykz", fault, 1);

        assertThat(SimulatedPlatforms.attempts(recipient(desk), word))
                .isEqualTo(first == null ? List.of("DONE") : List.of(first, "DONE"));
        var number = desk.place(word);
        assertThat(number).startsWith("TZ");
        assertThat(desk.find(word)).as("known under its own id").hasValue(number);
        assertThat(orders(word)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"down", "business_error", "html", "server_error", "too_many", "slow", "reset"})
    void withoutATokenNothingIsSentAndTheOrderWaits(String fault) {
        var order = Samples.order(UUID.randomUUID());
        platforms.fault("ykz", fault, 3); // as often as a question is repeated

        var failure = catchThrowableOfType(PlatformFailure.class, () -> desk.place(order));
        assertThat(failure.sent()).isFalse();
        assertThat(orders(order)).isZero();
        assertThat(desk.place(order)).startsWith("PD");
    }

    @Test
    void oneTokenServesManyOrdersAndOneTakenBackIsReplacedOnce() {
        desk.place(Samples.order(UUID.randomUUID()));
        desk.place(Samples.order(UUID.randomUUID()));
        assertThat(platforms.get("/__ykz/orders").path("tokens").asInt()).isEqualTo(1);

        platforms.fault("ykz", "token_revoked", 1);
        desk.place(Samples.order(UUID.randomUUID()));
        assertThat(platforms.get("/__ykz/orders").path("tokens").asInt()).isEqualTo(2);
    }

    @Test
    void withTheWrongSecretNothingIsSentAndItIsTriedLater() {
        var failure =
                catchThrowableOfType(
                        PlatformFailure.class,
                        () ->
                                desk("another-secret-of-tests")
                                        .place(Samples.order(UUID.randomUUID())));

        assertThat(failure.sort()).isEqualTo(PlatformFailure.Cause.DOWN);
        assertThat(failure.sent()).isFalse();
    }

    @Test
    void thePlatformKnowsARepeatAndWhatItDoesNotHaveIsAbsent() {
        var order = Samples.order(UUID.randomUUID());
        assertThat(desk.find(order)).isEmpty();

        var number = desk.place(order);
        assertThat(desk.place(order)).isEqualTo(number);
        assertThat(desk.find(order)).hasValue(number);
        assertThat(orders(order)).isEqualTo(1);
    }

    private long orders(Delivery order) {
        return platforms
                .get("/__ykz/orders")
                .path("orders")
                .valueStream()
                .filter(each -> each.path("bizId").asString("").equals(order.subject().toString()))
                .count();
    }

    private static Recipient recipient(YkzDesk desk) {
        return new Recipient() {
            @Override
            public Platform platform() {
                return Platform.DISPATCH;
            }

            @Override
            public String handOver(Delivery delivery) {
                return desk.place(delivery);
            }

            @Override
            public Sighting lookUp(Delivery delivery) {
                return desk.find(delivery)
                        .<Sighting>map(Sighting.Here::new)
                        .orElseGet(Sighting.Absent::new);
            }
        };
    }
}
