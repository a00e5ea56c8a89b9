package io.linli.identity.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadRegionTest {
    private static final RegionCode STREET = RegionCode.of("110105017");
    private static final RegionCode NORTH = RegionCode.of("110105017036");
    private final SettableClock clock = SettableClock.at("2026-12-31T23:59:59+08:00");
    private final ReadRegion readRegion =
            new ReadRegion(
                    new InMemoryRegions(
                            List.of(
                                    region(STREET, "劲松街道", "2023-01-01", null),
                                    region(NORTH, "劲松北社区", "2023-01-01", "2026-12-31"))),
                    clock);

    @Test
    void theLastDayIsStillInForceToItsEndInBeijing() {
        assertThat(read(NORTH).region().name()).isEqualTo("劲松北社区");
        clock.set(SettableClock.at("2027-01-01T00:00:00+08:00").instant());
        unknown(() -> read(NORTH));
        assertThat(read(STREET).children()).isEmpty();
    }

    @Test
    void anotherDayCanBeAskedFor() {
        clock.set(SettableClock.at("2030-01-01T00:00:00+08:00").instant());
        var then = Optional.of(LocalDate.parse("2026-12-31"));
        assertThat(readRegion.read(STREET, then).children())
                .extracting(Region::code)
                .containsExactly(NORTH);
    }

    @Test
    void beforeTheFirstDayThereIsNoSuchRegion() {
        unknown(() -> readRegion.read(STREET, Optional.of(LocalDate.parse("2022-12-31"))));
        assertThat(
                        readRegion
                                .read(STREET, Optional.of(LocalDate.parse("2023-01-01")))
                                .region()
                                .code())
                .isEqualTo(STREET);
    }

    private ReadRegion.Branch read(RegionCode code) {
        return readRegion.read(code, Optional.empty());
    }

    private static void unknown(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.reason()).isEqualTo(RegionReason.REGION_UNKNOWN));
    }

    private static Region region(RegionCode code, String name, String from, String to) {
        var parent =
                code.value().length() > 6
                        ? Optional.of(
                                new RegionCode(
                                        code.value().substring(0, code.value().length() - 3)))
                        : Optional.<RegionCode>empty();
        return new Region(
                code,
                name,
                parent,
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse));
    }

    private record InMemoryRegions(List<Region> all) implements Regions {
        @Override
        public Optional<Region> find(RegionCode code, LocalDate day) {
            return all.stream()
                    .filter(region -> region.code().equals(code) && isInForce(region, day))
                    .findFirst();
        }

        @Override
        public List<Region> below(RegionCode code, LocalDate day) {
            return all.stream()
                    .filter(region ->
                            region.parent().equals(Optional.of(code)) && isInForce(region, day))
                    .toList();
        }

        private static boolean isInForce(Region region, LocalDate day) {
            return !day.isBefore(region.from())
                    && region.to().map(last -> !day.isAfter(last)).orElse(true);
        }
    }
}
