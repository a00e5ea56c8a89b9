package io.linli.adapters.hotline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Report;
import io.linli.signing.Sm3;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A message as the hotline words it: `{"eventId", "kind", "ticketNo", "version", "ts", "data":
/// {…}}`. `data` may be JSON in a string. Fields we do not know are left alone.
///
/// @param version counts within the ticket
/// @param data a JSON object
record HotlineMessage(
        String eventId, String kind, String ticketNumber, long version, Instant ts, JsonNode data) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
    private static final String HOTLINE = "12345";

    /// @throws Malformed if it cannot be understood
    static HotlineMessage read(byte[] body) {
        JsonNode root;
        try {
            root = JSON.readTree(body);
        } catch (JacksonException _) {
            throw new Malformed("body", "a JSON object in UTF-8");
        }
        if (root == null || !root.isObject()) {
            throw new Malformed("body", "a JSON object");
        }
        return new HotlineMessage(
                word(root, "eventId"),
                word(root, "kind"),
                word(root, "ticketNo"),
                version(root),
                HotlineFields.time(root, "ts")
                        .truncatedTo(ChronoUnit.MICROS), // as PostgreSQL keeps it
                HotlineFields.object(root, "data"));
    }

    /// Our id for the ticket, always the same for the same number.
    UUID ticket() {
        return UUID.nameUUIDFromBytes(("hotline " + ticketNumber).getBytes(UTF_8));
    }

    /// What is kept of it beside its data; the hash lets another content under the same event id be
    /// seen.
    Report report(Codes codes) {
        var known = codes.ours(CodeKind.STATUS, kind, ts, eventId).flatMap(HotlineKind::of);
        var event = known.map(sure -> HotlineFields.event(sure, this, codes)); // whole, or refused
        return new Report(
                Platform.HOTLINE,
                eventId,
                ticket(),
                HOTLINE,
                version,
                known.map(HotlineKind::name).orElse(kind),
                event.map(told -> fact(known.get(), told)).orElse(""),
                ts,
                "sm3 " + Sm3.hex(JSON.writeValueAsBytes(data)),
                ticketNumber);
    }

    /// Each round of calling back is a question of its own.
    private static String fact(HotlineKind kind, HotlineEvent event) {
        return event instanceof HotlineEvent.CalledBack called
                ? kind.fact() + " " + called.round()
                : kind.fact();
    }

    private static long version(JsonNode root) {
        var version = root.path("version").asLong(0);
        if (version < 1) {
            throw new Malformed("version", "a whole number from 1");
        }
        return version;
    }

    private static String word(JsonNode root, String name) {
        var value = root.path(name).asString("");
        if (!WORD.matcher(value).matches()) {
            throw new Malformed(name, WORD.pattern());
        }
        return value;
    }
}
