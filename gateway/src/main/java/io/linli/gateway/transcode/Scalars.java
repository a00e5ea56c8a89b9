package io.linli.gateway.transcode;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Single values from JSON and from text. Strict: nothing is cut, rounded or guessed.
final class Scalars {
    private static final int DIGITS_MAX =
            40; // more than any 64-bit number in any of its forms needs
    private static final int NAMES_SHOWN_MAX = 20;

    private Scalars() {}

    /// @throws WrongValue when it does not fit
    static Object ofJson(FieldDescriptor field, JsonNode json) {
        return switch (field.getJavaType()) {
            case STRING -> require(json.isString(), "a string") ? json.stringValue() : "";
            case BOOLEAN -> require(json.isBoolean(), "true or false") && json.booleanValue();
            case BYTE_STRING ->
                    require(json.isString(), "base64 text")
                            ? bytes(json.stringValue())
                            : ByteString.EMPTY;
            case ENUM ->
                    json.isIntegralNumber()
                            ? number(field.getEnumType(), json.asString())
                            : require(json.isString(), names(field.getEnumType()))
                                    ? ofText(field, json.stringValue())
                                    : "";
            case INT, LONG, FLOAT, DOUBLE ->
                    require(json.isNumber() || json.isString(), "a number")
                            ? ofText(field, json.asString())
                            : 0;
            case MESSAGE ->
                    throw new IllegalArgumentException(field.getFullName() + " is no single value");
        };
    }

    /// @throws WrongValue when it does not fit
    static Object ofText(FieldDescriptor field, String text) {
        return switch (field.getJavaType()) {
            case STRING -> text;
            case BOOLEAN ->
                    switch (text) {
                        case "true" -> true;
                        case "false" -> false;
                        default -> throw new WrongValue("true or false");
                    };
            case BYTE_STRING -> bytes(text);
            case ENUM -> named(field.getEnumType(), text);
            case INT -> whole(field, text, 32).intValue();
            case LONG -> whole(field, text, 64).longValue();
            case FLOAT -> {
                var value = (float) real(text);
                require(Float.isFinite(value) || !isFinite(text), "a 32-bit number");
                yield value;
            }
            case DOUBLE -> real(text);
            case MESSAGE ->
                    throw new IllegalArgumentException(field.getFullName() + " is no single value");
        };
    }

    private static BigInteger whole(FieldDescriptor field, String text, int bits) {
        var unsigned =
                switch (field.getType()) {
                    case UINT32, UINT64, FIXED32, FIXED64 -> true;
                    default -> false;
                };
        var min = unsigned ? BigInteger.ZERO : BigInteger.TWO.pow(bits - 1).negate();
        var max = BigInteger.TWO.pow(unsigned ? bits : bits - 1).subtract(BigInteger.ONE);
        var expected = "a whole number " + min + ".." + max;
        try {
            require(text.length() <= DIGITS_MAX, expected);
            var number = new BigDecimal(text);
            require(
                    Math.abs((long) number.scale()) <= DIGITS_MAX,
                    expected); // 1e999999999 would fill the memory
            var value = number.toBigIntegerExact();
            require(value.compareTo(min) >= 0 && value.compareTo(max) <= 0, expected);
            return value;
        } catch (ArithmeticException | NumberFormatException e) {
            throw new WrongValue(expected);
        }
    }

    private static double real(String text) {
        try {
            if (!isFinite(text)) {
                return text.equals("-Infinity")
                        ? Double.NEGATIVE_INFINITY
                        : text.equals("Infinity") ? Double.POSITIVE_INFINITY : Double.NaN;
            }
            require(
                    text.length() <= DIGITS_MAX && text.matches("-?[0-9.]+([eE][+-]?[0-9]+)?"),
                    "a number");
            var value = Double.parseDouble(text);
            require(Double.isFinite(value), "a 64-bit number");
            return value;
        } catch (NumberFormatException e) {
            throw new WrongValue("a number");
        }
    }

    private static boolean isFinite(String text) {
        return !text.equals("NaN") && !text.equals("Infinity") && !text.equals("-Infinity");
    }

    private static EnumValueDescriptor named(EnumDescriptor type, String text) {
        var value = type.findValueByName(text);
        return value != null ? value : number(type, text);
    }

    private static EnumValueDescriptor number(EnumDescriptor type, String text) {
        try {
            var value = type.findValueByNumber(Integer.parseInt(text));
            require(value != null, names(type));
            return value;
        } catch (NumberFormatException e) {
            throw new WrongValue(names(type));
        }
    }

    private static String names(EnumDescriptor type) {
        return "one of "
                + type.getValues().stream()
                        .filter(value -> value.getNumber() != 0)
                        .limit(NAMES_SHOWN_MAX)
                        .map(EnumValueDescriptor::getName)
                        .collect(Collectors.joining(", "));
    }

    private static ByteString bytes(String text) {
        try {
            var standard = text.replace('-', '+').replace('_', '/');
            return ByteString.copyFrom(Base64.getDecoder().decode(standard));
        } catch (IllegalArgumentException e) {
            throw new WrongValue("base64 text");
        }
    }

    private static boolean require(boolean fits, String expected) {
        if (!fits) {
            throw new WrongValue(expected);
        }
        return true;
    }
}
