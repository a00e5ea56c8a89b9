package io.linli.adapters.dispatch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Report;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A callback's body as the dispatch platform words it. Fields we do not know are left alone; the
/// platform may add some.
///
/// @param bizId our whistle's id
/// @param version counts within `bizId` and `org`
/// @param ts when it happened, RFC 3339 with offset
@JsonIgnoreProperties(ignoreUnknown = true)
record DispatchCallback(
        @Nullable String eventId,
        @Nullable String bizId,
        @Nullable String orderNo,
        @Nullable String org,
        @Nullable Long version,
        @Nullable String status,
        @Nullable String ts,
        @Nullable String note) {
    static final int EVENT_ID_MAX = 64;
    static final int NOTE_MAX = 500;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.:-]{1," + EVENT_ID_MAX + "}");
    private static final Pattern ORG = Pattern.compile("[A-Z0-9-]{2,32}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @throws Malformed if it cannot be understood
    static Report read(byte[] body, Codes codes) {
        DispatchCallback callback;
        try {
            callback = JSON.readValue(body, DispatchCallback.class);
        } catch (JacksonException _) {
            throw new Malformed("body", "a JSON object in UTF-8");
        }
        if (callback == null) {
            throw new Malformed("body", "a JSON object");
        }
        return callback.report(codes);
    }

    /// @throws Malformed if it cannot be understood
    Report report(Codes codes) {
        var event = matching("eventId", eventId, WORD);
        var theirs = matching("status", status, WORD);
        var subject = subject();
        var party = matching("org", org, ORG);
        var count = count();
        var happened = time().toInstant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        var remark = bounded("note", note);
        var order = bounded("orderNo", orderNo);
        var known =
                codes.ours(CodeKind.STATUS, theirs, happened, event).flatMap(DispatchStatus::of);
        return new Report(
                Platform.DISPATCH,
                event,
                subject,
                party,
                count,
                known.map(DispatchStatus::name).orElse(theirs),
                known.map(DispatchStatus::fact).orElse(""),
                happened,
                remark,
                order);
    }

    private UUID subject() {
        try {
            if (bizId != null && bizId.length() == 36) {
                return UUID.fromString(bizId);
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new Malformed("bizId", "a UUID");
    }

    private long count() {
        if (version == null || version < 1) {
            throw new Malformed("version", "a whole number from 1");
        }
        return version;
    }

    private OffsetDateTime time() {
        try {
            if (ts != null) {
                var time = OffsetDateTime.parse(ts);
                if (time.getYear() >= 2000 && time.getYear() < 3000) {
                    return time;
                }
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw new Malformed("ts", "RFC 3339 with offset, years 2000..2999");
    }

    private static String matching(String name, @Nullable String value, Pattern pattern) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new Malformed(name, pattern.pattern());
        }
        return value;
    }

    private static String bounded(String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (value.length() > NOTE_MAX || value.indexOf('\0') >= 0) {
            throw new Malformed(name, "up to " + NOTE_MAX + " characters");
        }
        return value;
    }
}
