package io.linli.transcode.codec;

/// How JSON is written and how strictly it is read.
///
/// @param showEmpty lists, maps and numbers, texts and flags without presence are written even when
///   empty; an enum that is not set stays away
/// @param enumNumbers enums as numbers, not names
/// @param protoNames names as in the `.proto` file, not in lowerCamelCase
/// @param ignoreUnknown unknown fields of a body, and unknown enum names in it, are passed over
/// @param spaced whole answers on many lines, for people; the messages of a stream are one line
///   each in any case
public record JsonStyle(
        boolean showEmpty,
        boolean enumNumbers,
        boolean protoNames,
        boolean ignoreUnknown,
        boolean spaced) {
    public static final JsonStyle STANDARD = new JsonStyle(false, false, false, false);

    /// Without a space.
    public JsonStyle(
            boolean showEmpty, boolean enumNumbers, boolean protoNames, boolean ignoreUnknown) {
        this(showEmpty, enumNumbers, protoNames, ignoreUnknown, false);
    }
}
