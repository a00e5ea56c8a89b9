package io.linli.citizen.points.timebank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/// How old members are: a year more from the first instant of the birthday, Beijing time.
public final class Ages {
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Function<Member, LocalDate> births;

    /// @param births opens what is sealed
    public Ages(Function<Member, LocalDate> births) {
        this.births = births;
    }

    int of(Member member, Instant at) {
        return Math.toIntExact(ChronoUnit.YEARS.between(births.apply(member), dayOf(at)));
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(BEIJING).toLocalDate();
    }
}
