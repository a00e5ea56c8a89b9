package io.linli.adapters.hotline;

import io.linli.adapters.callbacks.Malformed;
import io.linli.adapters.codes.CodeKind;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.hotline.HotlineEvent.CalledBack;
import io.linli.adapters.hotline.HotlineEvent.Caller;
import io.linli.adapters.hotline.HotlineEvent.Dispatched;
import io.linli.adapters.hotline.HotlineEvent.ExtensionRuled;
import io.linli.adapters.hotline.HotlineEvent.ObjectionRuled;
import io.linli.adapters.hotline.HotlineEvent.Withdrawn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads the fields of the hotline's messages: leniently in form (a number may be text, JSON may
/// stand in a string, what is null is as if it were missing), strictly in meaning.
final class HotlineFields {
    static final int TITLE_MAX = 200;
    static final int TEXT_MAX = 4_000;
    private static final int ROUNDS_MAX = 99;
    private static final String PRIMARY = "PRIMARY";
    private static final int WRAPPINGS_MAX = 2;

    private HotlineFields() {}

    /// In our words. A code without a mapping leaves its place empty.
    ///
    /// @throws Malformed if something is missing that cannot be done without
    static HotlineEvent event(HotlineKind kind, HotlineMessage message, Codes codes) {
        var data = message.data();
        var number = message.ticketNumber();
        return switch (kind) {
            case DISPATCHED -> dispatched(message, codes);
            case WITHDRAWN -> new Withdrawn(number, text(data, "reason", TEXT_MAX));
            case OBJECTION_RULED ->
                    new ObjectionRuled(
                            number, isSo(data, "upheld"), text(data, "reason", TEXT_MAX));
            case EXTENSION_RULED -> {
                var isGranted = isSo(data, "granted");
                yield new ExtensionRuled(
                        number,
                        isGranted,
                        isGranted ? Optional.of(time(data, "until")) : Optional.empty(),
                        text(data, "reason", TEXT_MAX));
            }
            case CALLED_BACK ->
                    new CalledBack(
                            number,
                            count(data, "round"),
                            isSo(data, "reached"),
                            maybe(data, "contacted"),
                            maybe(data, "solved"),
                            maybe(data, "satisfied"),
                            text(data, "remark", TEXT_MAX));
        };
    }

    private static Dispatched dispatched(HotlineMessage message, Codes codes) {
        var data = message.data();
        var category = text(data, "category", Codes.CODE_MAX);
        var area = text(data, "area", Codes.CODE_MAX);
        var level = text(data, "level", Codes.CODE_MAX);
        var caller = data.path("caller");
        var title = text(data, "title", TITLE_MAX);
        if (title.isBlank()) {
            throw new Malformed("data.title", "1.." + TITLE_MAX + " characters");
        }
        return new Dispatched(
                message.ticketNumber(),
                title,
                text(data, "content", TEXT_MAX),
                category,
                ours(codes, CodeKind.CATEGORY, category, message),
                area,
                ours(codes, CodeKind.AREA, area, message),
                ours(codes, CodeKind.AREA, text(data, "unit", Codes.CODE_MAX), message),
                text(data, "role", Codes.CODE_MAX).equals(PRIMARY),
                kind(text(data, "kind", Codes.CODE_MAX)),
                ours(codes, CodeKind.LEVEL, level, message),
                new Caller(text(caller, "name", TITLE_MAX), text(caller, "phone", TITLE_MAX)),
                text(data, "address", TEXT_MAX),
                maybe(data, "private").orElse(true), // not said: better too little than a leak
                time(data, "dispatchTime"));
    }

    /// Words of the regulation (art. 2), the same everywhere.
    private static Optional<String> kind(String word) {
        return switch (word) {
            case "咨询" -> Optional.of("CONSULTATION");
            case "求助" -> Optional.of("HELP");
            case "投诉" -> Optional.of("COMPLAINT");
            case "举报" -> Optional.of("REPORT");
            case "建议" -> Optional.of("SUGGESTION");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ours(
            Codes codes, CodeKind kind, String theirs, HotlineMessage message) {
        return theirs.isEmpty()
                ? Optional.empty()
                : codes.ours(kind, theirs, message.ts(), message.eventId());
    }

    static JsonNode object(JsonNode root, String name) {
        var node = root.path(name);
        for (var layer = 0; layer < WRAPPINGS_MAX && node.isString(); layer++) {
            try {
                node = HotlineMessage.JSON.readTree(node.asString());
            } catch (JacksonException _) {
                throw new Malformed(name, "a JSON object");
            }
        }
        if (!node.isObject()) {
            throw new Malformed(name, "a JSON object");
        }
        return node;
    }

    static Instant time(JsonNode root, String name) {
        try {
            var time = OffsetDateTime.parse(root.path(name).asString(""));
            if (time.getYear() >= 2000 && time.getYear() < 3000) {
                return time.toInstant();
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw new Malformed(name, "RFC 3339 with offset, years 2000..2999");
    }

    private static String text(JsonNode data, String name, int max) {
        var text = data.path(name).asString("");
        if (text.length() > max || text.indexOf('\0') >= 0) {
            throw new Malformed("data." + name, "up to " + max + " characters");
        }
        return text;
    }

    private static int count(JsonNode data, String name) {
        var count = data.path(name).asInt(0);
        if (count < 1 || count > ROUNDS_MAX) {
            throw new Malformed("data." + name, "1.." + ROUNDS_MAX);
        }
        return count;
    }

    private static boolean isSo(JsonNode data, String name) {
        return maybe(data, name).orElseThrow(() -> new Malformed("data." + name, "true or false"));
    }

    private static Optional<Boolean> maybe(JsonNode data, String name) {
        return switch (data.path(name).asString("")) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw new Malformed("data." + name, "true or false");
        };
    }
}
