package io.linli.transcode.codec;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every way in which we differ from `JsonFormat` on purpose. A difference that is not listed here
/// fails the fuzz.
enum Explained {
    /// Gson reads more than JSON: comments, single quotes, bare words, text behind the end.
    LENIENT_SYNTAX,
    /// RFC 8259 leaves it open; we take it for an attempt to say two things.
    DUPLICATE_KEY,
    /// They never see bytes; a bad one has become U+FFFD before.
    NOT_UTF8,
    /// A text with half a pair cannot be UTF-8; they write `?` instead.
    HALF_SURROGATE,
    /// A number or `true` where a text belongs, `"true"` where a flag belongs.
    OTHER_JSON_TYPE,
    /// `[1]` where `1` belongs: they take a list of one for what is in it.
    LONE_ELEMENT,
    /// Numbers in quotes that are none in JSON: ` 1`, `+1`, `007`, `1.`, `0x1p3`, `1d`.
    NUMBER_FORM,
    /// `2026-1-2`, `25:61`, `+8:0`: they add up what does not exist.
    TIME_FORM,
    /// `+1s`, `1.s`.
    DURATION_FORM,
    /// Paths that would not come back the same, empty ones among them.
    MASK_FORM,
    /// Padding that is too long, too short or in the middle; one letter too many.
    BASE64_FORM,
    /// Both alphabets in one text: we take `+-/_` as they come.
    MIXED_BASE64,
    /// `0e9999999999`: they cannot hold the power, even of zero.
    HUGE_POWER,
    /// They let a little more than the largest number pass, as infinity.
    BEYOND_RANGE,
    /// They lose the sign of -0.0.
    MINUS_ZERO,
    /// The tenth byte of a number says that more follow; they stop there all the same.
    LONG_VARINT,
    /// They read the length from the lower 32 bits.
    LONG_LENGTH,
    /// They refuse; we write the bytes, for a client that may know the type.
    ANY_OF_UNKNOWN_TYPE,
    /// Theirs shows the entry with the first value; generated code drops it, and so do we.
    CLOSED_ENUM_IN_MAP,
    /// Of a key that comes twice they show both entries, so one that nobody can show stops them,
    /// though another has taken its place.
    OVERWRITTEN,
    /// A fault so deep that its path was cut: what stands there cannot be looked up here.
    PATH_CUT,
    ;

    /// The key of a map, of the kind that Java's own reading of numbers takes.
    private static final Pattern ODD_KEY =
            Pattern.compile(
                    "(?s).*\\.([+][0-9]+|-?0[0-9]+|-?[0-9]*\\.[0-9]*|-?[0-9]+\\.?[eE].*| .*|.* )");

    private static final Pattern ZERO = Pattern.compile("-0(\\.0*)?([eE][+-]?[0-9]+)?(?![0-9.])");

    /// Of a message that one side prints otherwise, or not at all.
    static @Nullable Explained printing(
            Descriptor type, Rivalry.Printed ours, Rivalry.Printed theirs) {
        var json = ours.json();
        if (json == null) {
            return switch (ours.why()) {
                case "a number of more than 10 bytes" -> LONG_VARINT;
                case "a length beyond 31 bits" -> LONG_LENGTH;
                case "a field path that JSON cannot show" -> MASK_FORM;
                default -> null;
            };
        }
        if (theirs.json() == null) {
            var why = theirs.why();
            return why.startsWith("Cannot find type") || why.startsWith("Invalid type url")
                    ? ANY_OF_UNKNOWN_TYPE
                    : null;
        }
        return hasClosedMap(type) ? CLOSED_ENUM_IN_MAP : null;
    }

    private static boolean hasClosedMap(Descriptor type) {
        return type.getFile().getMessageTypes().stream()
                .flatMap(each -> each.getFields().stream())
                .filter(FieldDescriptor::isMapField)
                .map(each -> each.getMessageType().findFieldByNumber(2))
                .anyMatch(each ->
                        each.getType() == FieldDescriptor.Type.ENUM
                                && each.getEnumType().isClosed());
    }

    /// Of a body that only one side takes, or that they read otherwise.
    static @Nullable Explained reading(String body, Rivalry.Read ours, Rivalry.Theirs theirs) {
        var malformed = ours.malformed();
        if (malformed != null) {
            return switch (malformed) {
                case "the same key twice" -> DUPLICATE_KEY;
                case "half a surrogate pair" -> HALF_SURROGATE;
                case "not UTF-8" -> NOT_UTF8;
                default -> Rivalry.tree(body) == null ? LENIENT_SYNTAX : null;
            };
        }
        if (ours.message() != null) {
            return theirs.message() != null ? sameButSign(body) : onlyOurs(body, theirs.why());
        }
        var tree = Rivalry.tree(body);
        if (tree == null) {
            return null;
        }
        Explained last = null;
        for (var fault : ours.faults()) {
            last = fault(fault, at(tree, fault.path()));
            if (last == null) {
                return null;
            }
        }
        return last;
    }

    private static @Nullable Explained sameButSign(String body) {
        return ZERO.matcher(body).find() ? MINUS_ZERO : null;
    }

    private static @Nullable Explained onlyOurs(String body, String why) {
        if (why.contains("base64")) {
            return MIXED_BASE64;
        }
        return body.matches("(?s).*0[eE][+-]?[0-9]{9,}.*") ? HUGE_POWER : null;
    }

    private static @Nullable Explained fault(Fault fault, @Nullable JsonElement value) {
        var text = value != null && value.isJsonPrimitive() ? value.getAsString() : "";
        var quoted =
                value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        var words = fault.description();
        if (words.startsWith("comes twice")) {
            return DUPLICATE_KEY;
        }
        if (ODD_KEY.matcher(fault.path()).matches()) {
            return NUMBER_FORM;
        }
        if (fault.path().endsWith("…")) {
            return PATH_CUT;
        }
        if (value != null && value.isJsonArray() && value.getAsJsonArray().size() == 1) {
            return LONE_ELEMENT;
        }
        if (value == null || !value.isJsonPrimitive()) {
            return null;
        }
        if (words.equals("expected a string") && !quoted) {
            return OTHER_JSON_TYPE;
        }
        if (words.equals("expected true or false") && quoted) {
            return OTHER_JSON_TYPE;
        }
        if (words.startsWith("expected base64")) {
            return quoted ? BASE64_FORM : OTHER_JSON_TYPE;
        }
        if (words.endsWith("-bit number")) {
            return BEYOND_RANGE;
        }
        if (words.startsWith("expected a time")) {
            return TIME_FORM;
        }
        if (words.startsWith("expected a duration")) {
            return DURATION_FORM;
        }
        if (words.startsWith("expected field names")) {
            return MASK_FORM;
        }
        var inQuotes =
                quoted && Digits.end(bytes(text), 0, bytes(text).length) != bytes(text).length;
        return words.startsWith("expected a") && inQuotes ? NUMBER_FORM : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable JsonElement at(JsonElement tree, String path) {
        if (path.isEmpty() || path.equals("body")) {
            return tree;
        }
        if (path.startsWith("[") && tree.isJsonArray()) {
            var close = path.indexOf(']');
            return at(
                    tree.getAsJsonArray().get(Integer.parseInt(path.substring(1, close))),
                    path.substring(close + 1));
        }
        var rest = path.startsWith(".") ? path.substring(1) : path;
        return tree.isJsonObject() ? member(tree.getAsJsonObject(), rest) : null;
    }

    /// Keys may hold points and brackets too.
    private static @Nullable JsonElement member(JsonObject object, String path) {
        for (var member : object.entrySet()) {
            if (path.startsWith(member.getKey())) {
                var rest = path.substring(member.getKey().length());
                if (rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[")) {
                    var found = at(member.getValue(), rest);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }
}
