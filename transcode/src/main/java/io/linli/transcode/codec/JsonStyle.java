package io.linli.transcode.codec;

/// How JSON is written and how strictly it is read.
///
/// @param showEmpty lists, maps and numbers, texts and flags without presence are written even when
///   empty; an enum that is not set stays away
/// @param enumNumbers enums as numbers, not names
/// @param protoNames names as in the `.proto` file, not in lowerCamelCase
/// @param ignoreUnknown unknown fields of a body, and unknown enum names in it, are passed over
public record JsonStyle(
        boolean showEmpty, boolean enumNumbers, boolean protoNames, boolean ignoreUnknown) {
    public static final JsonStyle STANDARD = new JsonStyle(false, false, false, false);
}
