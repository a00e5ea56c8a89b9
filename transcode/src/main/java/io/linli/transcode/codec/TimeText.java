package io.linli.transcode.codec;

/// Times and durations as JSON writes them.
final class TimeText {
    static final String TIME = "a time such as 2026-11-20T10:00:00+08:00";
    static final String DURATION = "a duration such as 3.5s";
    static final long TIME_MIN = -62_135_596_800L; // 0001-01-01T00:00:00Z
    static final long TIME_MAX = 253_402_300_799L; // 9999-12-31T23:59:59Z
    static final long DURATION_MAX = 315_576_000_000L; // 10,000 years
    private static final int DAY = 86_400;
    private static final int ERA_DAYS = 146_097; // 400 years
    private static final int DAYS_TO_EPOCH = 719_468; // from 0000-03-01

    private TimeText() {}

    static boolean isTime(long seconds, int nanos) {
        return seconds >= TIME_MIN && seconds <= TIME_MAX && nanos >= 0 && nanos < 1_000_000_000;
    }

    static boolean isDuration(long seconds, int nanos) {
        return seconds >= -DURATION_MAX
                && seconds <= DURATION_MAX
                && nanos > -1_000_000_000
                && nanos < 1_000_000_000
                && !(seconds < 0 && nanos > 0)
                && !(seconds > 0 && nanos < 0);
    }

    /// In quotes, in UTC. Years begin in March here, so that a leap day is a year's last.
    static void writeTime(long seconds, int nanos, Bytes out) {
        out.ensure(32);
        var day = Math.floorDiv(seconds, DAY) + DAYS_TO_EPOCH;
        var second = (int) Math.floorMod(seconds, (long) DAY);
        var era = (int) Math.floorDiv(day, (long) ERA_DAYS);
        var dayOfEra = (int) (day - (long) era * ERA_DAYS);
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var march = (5 * dayOfYear + 2) / 153;
        var dayOfMonth = dayOfYear - (153 * march + 2) / 5 + 1;
        var month = march < 10 ? march + 3 : march - 9;
        var year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        var array = out.array;
        array[out.size++] = '"';
        two(year / 100, out);
        two(year % 100, out);
        array[out.size++] = '-';
        two(month, out);
        array[out.size++] = '-';
        two(dayOfMonth, out);
        array[out.size++] = 'T';
        two(second / 3600, out);
        array[out.size++] = ':';
        two(second / 60 % 60, out);
        array[out.size++] = ':';
        two(second % 60, out);
        fraction(nanos, out);
        array[out.size++] = 'Z';
        array[out.size++] = '"';
    }

    static void writeDuration(long seconds, int nanos, Bytes out) {
        out.ensure(40);
        out.array[out.size++] = '"';
        if (seconds < 0 || nanos < 0) {
            out.array[out.size++] = '-';
        }
        NumberOut.whole(Math.abs(seconds), out);
        fraction(Math.abs(nanos), out);
        out.put('s');
        out.put('"');
    }

    /// Of 0, 3, 6 or 9 digits; room is there.
    private static void fraction(int nanos, Bytes out) {
        if (nanos == 0) {
            return;
        }
        out.array[out.size++] = '.';
        three(nanos / 1_000_000, out);
        if (nanos % 1_000_000 != 0) {
            three(nanos / 1000 % 1000, out);
        }
        if (nanos % 1000 != 0) {
            three(nanos % 1000, out);
        }
    }

    private static void two(int value, Bytes out) {
        out.array[out.size++] = (byte) ('0' + value / 10);
        out.array[out.size++] = (byte) ('0' + value % 10);
    }

    private static void three(int value, Bytes out) {
        out.array[out.size++] = (byte) ('0' + value / 100);
        two(value % 100, out);
    }

    /// Appends the message's fields.
    ///
    /// @throws WrongValue when the text is no RFC 3339 time of the years 1 to 9999
    static void readTime(byte[] b, int from, int to, Bytes wire) {
        require(to - from >= 20 && isPunctuated(b, from), TIME);
        var year = number(b, from, from + 4, TIME);
        var month = number(b, from + 5, from + 7, TIME);
        var day = number(b, from + 8, from + 10, TIME);
        var hour = number(b, from + 11, from + 13, TIME);
        var minute = number(b, from + 14, from + 16, TIME);
        var second = number(b, from + 17, from + 19, TIME);
        require(
                year >= 1
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= daysOf(year, month)
                        && hour < 24
                        && minute < 60
                        && second < 60,
                TIME);
        var zone = fractionEnd(b, from + 19, to);
        var nanos = nanos(b, from + 19, zone, TIME);
        var seconds = days(year, month, day) * DAY + hour * 3600L + minute * 60L + second;
        seconds -= offset(b, zone, to);
        require(isTime(seconds, nanos), TIME);
        fields(seconds, nanos, wire);
    }

    private static boolean isPunctuated(byte[] b, int from) {
        return b[from + 4] == '-'
                && b[from + 7] == '-'
                && b[from + 10] == 'T'
                && b[from + 13] == ':'
                && b[from + 16] == ':';
    }

    private static int daysOf(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// From 1970-01-01.
    private static long days(int year, int month, int day) {
        var marchYear = month <= 2 ? year - 1 : year;
        var march = month > 2 ? month - 3 : month + 9;
        return 365L * marchYear
                + marchYear / 4
                - marchYear / 100
                + marchYear / 400
                + (153 * march + 2) / 5
                + day
                - 1
                - DAYS_TO_EPOCH;
    }

    private static int offset(byte[] b, int from, int to) {
        if (to - from == 1 && b[from] == 'Z') {
            return 0;
        }
        require(to - from == 6 && (b[from] == '+' || b[from] == '-') && b[from + 3] == ':', TIME);
        var hours = number(b, from + 1, from + 3, TIME);
        var minutes = number(b, from + 4, from + 6, TIME);
        require(hours < 24 && minutes < 60, TIME);
        var seconds = hours * 3600 + minutes * 60;
        return b[from] == '-' ? -seconds : seconds;
    }

    /// Appends the message's fields.
    ///
    /// @throws WrongValue when the text is no such duration
    static void readDuration(byte[] b, int from, int to, Bytes wire) {
        require(to - from >= 2 && b[to - 1] == 's', DURATION);
        var negative = b[from] == '-';
        var start = negative ? from + 1 : from;
        var point = start;
        while (point < to && b[point] >= '0' && b[point] <= '9') {
            point++;
        }
        require(point > start && point - start <= 12, DURATION);
        var seconds = 0L;
        for (var i = start; i < point; i++) {
            seconds = seconds * 10 + b[i] - '0';
        }
        require(fractionEnd(b, point, to) == to - 1, DURATION);
        var nanos = nanos(b, point, to - 1, DURATION);
        require(seconds < DURATION_MAX || seconds == DURATION_MAX && nanos == 0, DURATION);
        fields(negative ? -seconds : seconds, negative ? -nanos : nanos, wire);
    }

    private static int fractionEnd(byte[] b, int from, int to) {
        var at = from;
        if (at < to && b[at] == '.') {
            do {
                at++;
            } while (at < to && b[at] >= '0' && b[at] <= '9');
        }
        return at;
    }

    private static int nanos(byte[] b, int from, int to, String expected) {
        if (from == to) {
            return 0;
        }
        var digits = to - from - 1;
        require(digits >= 1 && digits <= 9, expected);
        var nanos = number(b, from + 1, to, expected);
        for (var i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(byte[] b, int from, int to, String expected) {
        var value = 0;
        for (var i = from; i < to; i++) {
            require(b[i] >= '0' && b[i] <= '9', expected);
            value = value * 10 + b[i] - '0';
        }
        return value;
    }

    private static void fields(long seconds, int nanos, Bytes wire) {
        if (seconds != 0) {
            wire.put(1 << 3);
            wire.varint(seconds);
        }
        if (nanos != 0) {
            wire.put(2 << 3);
            wire.varint(nanos);
        }
    }

    private static void require(boolean fits, String expected) {
        if (!fits) {
            throw new WrongValue(expected);
        }
    }
}
