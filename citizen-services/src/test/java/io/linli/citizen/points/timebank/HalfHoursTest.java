package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfHoursTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "29, 0", "30, 0.5", "59, 0.5", "60, 1", "110, 1.5", "119, 1.5", "120, 2"})
    void whatBeginsAHalfHourAndDoesNotEndItDoesNotCount(int minutes, String hours) {
        assertThat(HalfHours.floor(Duration.ofMinutes(minutes))).hasToString(hours);
    }

    @Test
    void aSecondShortOfAHalfHourIsNone() {
        assertThat(HalfHours.floor(Duration.ofSeconds(1_799))).isEqualTo(HalfHours.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "30, 0.5", "31, 1", "120, 2"})
    void aPlanHoldsItsBegunHalfHours(int minutes, String hours) {
        assertThat(HalfHours.ceiling(Duration.ofMinutes(minutes))).hasToString(hours);
    }

    @Test
    void thereIsNoLessThanNone() {
        assertThatThrownBy(() -> HalfHours.NONE.minus(new HalfHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HalfHours.NONE.leftAfter(new HalfHours(1))).isEqualTo(HalfHours.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1966-11-20, 2026-11-19T15:59:59.999999Z, 59",
        "1966-11-20, 2026-11-19T16:00:00Z, 60", // midnight in Beijing: the birthday itself
        "1968-02-29, 2028-02-28T16:00:00Z, 60",
        "1968-02-29, 2027-02-27T16:00:00Z, 58",
        "1968-02-29, 2027-02-28T16:00:00Z, 59", // 1 March, as there is no 29 February
    })
    void aYearIsAddedOnTheBirthdayInBeijing(String born, Instant at, int age) {
        var ages = new Ages(_ -> LocalDate.parse(born));

        assertThat(ages.of(anybody(), at)).isEqualTo(age);
    }

    private static Member anybody() {
        return new Member(
                MemberId.of("portal", "r"),
                "110105017036",
                "portal",
                "r",
                new Sealed(""),
                new Sealed(""),
                "",
                false,
                Optional.empty(),
                HalfHours.NONE,
                HalfHours.NONE,
                HalfHours.NONE,
                Optional.empty(),
                Instant.EPOCH);
    }
}
