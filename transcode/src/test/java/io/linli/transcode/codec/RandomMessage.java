package io.linli.transcode.codec;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.util.HashSet;
import java.util.Random;

/// Makes up a message of a given type, with more than its share of values at the edges.
final class RandomMessage {
    private static final int DEPTH_MAX = 4;
    private static final String[] TEXTS = {
        "",
        "a",
        "abc",
        "街道办事处",
        "混合 text 文本 with \"quotes\" \\ and\n\t\u0001",
        "😀x",
        "é",
        "a longer text of plain ASCII characters, over sixteen bytes",
        "\u2028<&'=>",
        "名".repeat(60)
    };
    private static final double[] REALS = {
        0,
        -0.0,
        1,
        0.1,
        -1.5,
        1e10,
        1.0E-5,
        123456789.125,
        Double.MAX_VALUE,
        Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        1e21,
        1e22,
        1e23,
        9007199254740993.0
    };

    private final Random random;
    private final Descriptor[] types;

    RandomMessage(Random random, Descriptor... types) {
        this.random = random;
        this.types = types;
    }

    Message of(Descriptor type) {
        return of(type, 0);
    }

    private Message of(Descriptor type, int depth) {
        var message = DynamicMessage.newBuilder(type);
        switch (type.getFullName()) {
            case "google.protobuf.Timestamp" -> {
                var odd = random.nextInt(200) == 0;
                number(
                        message,
                        1,
                        odd
                                ? random.nextLong()
                                : random.nextLong(315_537_897_600L) - 62_135_596_800L);
                message.setField(type.findFieldByNumber(2), nanos());
            }
            case "google.protobuf.Duration" -> {
                var seconds =
                        random.nextInt(3) == 0
                                ? 0
                                : random.nextLong(-315_576_000_000L, 315_576_000_000L);
                number(message, 1, seconds);
                var nanos = nanos();
                message.setField(type.findFieldByNumber(2), seconds < 0 ? -nanos : nanos);
            }
            case "google.protobuf.FieldMask" -> {
                for (var i = random.nextInt(3); i > 0; i--) {
                    message.addRepeatedField(
                            type.findFieldByNumber(1), random.nextBoolean() ? "a_b.c" : "name");
                }
            }
            case "google.protobuf.Value" -> {
                if (depth > DEPTH_MAX) {
                    message.setField(type.findFieldByNumber(4), true);
                } else {
                    var field = type.findFieldByNumber(1 + random.nextInt(6));
                    message.setField(field, value(field, depth + 1));
                }
            }
            case "google.protobuf.Any" -> {
                if (depth <= DEPTH_MAX && random.nextInt(8) > 0) {
                    var inner = of(types[random.nextInt(types.length)], depth + 1);
                    return rewrap(type, inner);
                }
            }
            default -> fields(message, type, depth);
        }
        return message.build();
    }

    private static Message rewrap(Descriptor type, Message inner) {
        return DynamicMessage.newBuilder(type)
                .setField(
                        type.findFieldByNumber(1),
                        "type.googleapis.com/" + inner.getDescriptorForType().getFullName())
                .setField(type.findFieldByNumber(2), inner.toByteString())
                .build();
    }

    private void fields(DynamicMessage.Builder message, Descriptor type, int depth) {
        var bare = type.getFullName().startsWith("google.protobuf.");
        for (var field : type.getFields()) {
            var deep = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && depth > DEPTH_MAX;
            if (deep || random.nextInt(3) == 0 && !bare) {
                continue;
            }
            if (field.isMapField()) {
                var keys = new HashSet<Object>();
                for (var i = random.nextInt(random.nextInt(20) == 0 ? 40 : 4); i > 0; i--) {
                    var entry = DynamicMessage.newBuilder(field.getMessageType());
                    var key = value(field.getMessageType().findFieldByNumber(1), depth);
                    if (keys.add(key)) {
                        var value = field.getMessageType().findFieldByNumber(2);
                        entry.setField(field.getMessageType().findFieldByNumber(1), key);
                        entry.setField(value, value(value, depth + 1));
                        message.addRepeatedField(field, entry.build());
                    }
                }
            } else if (field.isRepeated()) {
                for (var i = random.nextInt(4); i > 0; i--) {
                    message.addRepeatedField(field, value(field, depth + 1));
                }
            } else {
                message.setField(field, value(field, depth + 1));
            }
        }
    }

    private static void number(DynamicMessage.Builder message, int field, long value) {
        message.setField(message.getDescriptorForType().findFieldByNumber(field), value);
    }

    private int nanos() {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1000) * 1_000_000;
            case 2 -> random.nextInt(1_000_000) * 1000;
            default -> random.nextInt(1_000_000_000);
        };
    }

    private Object value(FieldDescriptor field, int depth) {
        return switch (field.getJavaType()) {
            case BOOLEAN -> random.nextBoolean();
            case INT -> (int) whole();
            case LONG -> whole();
            case FLOAT -> (float) real();
            case DOUBLE ->
                    field.getFullName().equals("google.protobuf.Value.number_value")
                                    && random.nextInt(50) > 0
                            ? random.nextInt(1000) / 8.0
                            : real();
            case STRING -> TEXTS[random.nextInt(TEXTS.length)];
            case BYTE_STRING -> {
                var bytes = new byte[random.nextInt(20)];
                random.nextBytes(bytes);
                yield ByteString.copyFrom(bytes);
            }
            case ENUM -> {
                var type = field.getEnumType();
                yield random.nextInt(10) == 0 && !type.isClosed()
                        ? type.findValueByNumberCreatingIfUnknown(random.nextInt(1000))
                        : type.getValues().get(random.nextInt(type.getValues().size()));
            }
            case MESSAGE -> of(field.getMessageType(), depth);
        };
    }

    private long whole() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextInt(100);
            case 2 -> random.nextInt();
            case 3 -> Long.MIN_VALUE >> random.nextInt(64);
            case 4 -> Long.MAX_VALUE >> random.nextInt(64);
            default -> random.nextLong();
        };
    }

    private double real() {
        return switch (random.nextInt(4)) {
            case 0 -> REALS[random.nextInt(REALS.length)];
            case 1 -> random.nextInt(100_000) / 100.0;
            case 2 -> random.nextGaussian();
            default -> Double.longBitsToDouble(random.nextLong());
        };
    }
}
