package io.linli.transcode.codec;

import com.google.protobuf.AnyProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Makes up a `.proto` file: messages that hold one another, with fields of every kind.
final class RandomContract {
    static final int MESSAGES = 3;
    private static final int FIELDS_MAX = 14;
    private static final List<String> WELL_KNOWN =
            List.of(
                    "Timestamp",
                    "Duration",
                    "FieldMask",
                    "Any",
                    "Struct",
                    "Value",
                    "ListValue",
                    "Empty",
                    "BoolValue",
                    "Int32Value",
                    "UInt32Value",
                    "Int64Value",
                    "UInt64Value",
                    "FloatValue",
                    "DoubleValue",
                    "StringValue",
                    "BytesValue");
    static final List<FileDescriptor> IMPORTS =
            List.of(
                    TimestampProto.getDescriptor(),
                    DurationProto.getDescriptor(),
                    FieldMaskProto.getDescriptor(),
                    AnyProto.getDescriptor(),
                    StructProto.getDescriptor(),
                    EmptyProto.getDescriptor(),
                    WrappersProto.getDescriptor());

    private final Random random;
    private final boolean proto3;

    private RandomContract(Random random) {
        this.random = random;
        this.proto3 = random.nextInt(4) > 0;
    }

    static FileDescriptor of(Random random) {
        try {
            return FileDescriptor.buildFrom(
                    new RandomContract(random).file(), IMPORTS.toArray(FileDescriptor[]::new));
        } catch (DescriptorValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private FileDescriptorProto file() {
        var file =
                FileDescriptorProto.newBuilder()
                        .setName("random.proto")
                        .setPackage("r")
                        .setSyntax(proto3 ? "proto3" : "proto2")
                        .addEnumType(colours());
        IMPORTS.forEach(each -> file.addDependency(each.getName()));
        for (var i = 0; i < MESSAGES; i++) {
            file.addMessageType(message(i));
        }
        return file.build();
    }

    private EnumDescriptorProto colours() {
        var type = EnumDescriptorProto.newBuilder().setName("Colour");
        var numbers = new int[] {0, 1, 2, -5, 300};
        for (var number : numbers) {
            type.addValue(
                    EnumValueDescriptorProto.newBuilder()
                            .setName("COLOUR_" + (number < 0 ? "MINUS" : "") + Math.abs(number))
                            .setNumber(number));
        }
        return type.build();
    }

    private DescriptorProto message(int place) {
        var message = DescriptorProto.newBuilder().setName("M" + place);
        var oneofs = random.nextInt(3);
        var numbers = new TreeSet<Integer>();
        var count = 1 + random.nextInt(FIELDS_MAX);
        while (numbers.size() < count) {
            numbers.add(1 + random.nextInt(random.nextInt(8) == 0 ? 3000 : 30));
        }
        var used = 0;
        for (var number : numbers) {
            var field = field(message, number);
            if (field.getLabel() == Label.LABEL_OPTIONAL
                    && used < oneofs
                    && !field.getProto3Optional()) {
                if (random.nextInt(3) > 0) {
                    field.setOneofIndex(used);
                    if (message.getOneofDeclCount() == used) {
                        message.addOneofDecl(
                                OneofDescriptorProto.newBuilder().setName("choice" + used));
                    }
                } else if (message.getOneofDeclCount() > used) {
                    used++;
                }
            }
            message.addField(field);
        }
        for (var i = 0; i < message.getFieldCount(); i++) { // theirs come last
            if (message.getField(i).getProto3Optional()) {
                message.getFieldBuilder(i).setOneofIndex(message.getOneofDeclCount());
                message.addOneofDecl(
                        OneofDescriptorProto.newBuilder()
                                .setName("_" + message.getField(i).getName()));
            }
        }
        return message.build();
    }

    private FieldDescriptorProto.Builder field(DescriptorProto.Builder message, int number) {
        var field =
                FieldDescriptorProto.newBuilder()
                        .setName((random.nextBoolean() ? "some_field" : "f") + number)
                        .setNumber(number);
        if (random.nextInt(6) == 0) {
            return map(message, field);
        }
        type(field, random.nextInt(20));
        var label = random.nextInt(4) == 0 ? Label.LABEL_REPEATED : Label.LABEL_OPTIONAL;
        field.setLabel(label);
        if (label == Label.LABEL_REPEATED && isPackable(field) && random.nextBoolean()) {
            field.setOptions(FieldOptions.newBuilder().setPacked(random.nextBoolean()));
        }
        if (label == Label.LABEL_OPTIONAL && proto3 && random.nextInt(4) == 0) {
            field.setProto3Optional(true);
        }
        if (field.getType() == Type.TYPE_GROUP) {
            field.setName("group" + number);
            message.addNestedType(
                    DescriptorProto.newBuilder()
                            .setName("Group" + number)
                            .addField(
                                    FieldDescriptorProto.newBuilder()
                                            .setName("text")
                                            .setNumber(1)
                                            .setLabel(Label.LABEL_OPTIONAL)
                                            .setType(Type.TYPE_STRING)));
            field.setTypeName(".r." + message.getName() + ".Group" + number);
        }
        if (random.nextInt(12) == 0) {
            field.setJsonName("名" + number);
        }
        return field;
    }

    private void type(FieldDescriptorProto.Builder field, int kind) {
        var scalars =
                new Type[] {
                    Type.TYPE_BOOL, Type.TYPE_INT32, Type.TYPE_SINT32, Type.TYPE_UINT32,
                    Type.TYPE_INT64, Type.TYPE_SINT64, Type.TYPE_UINT64, Type.TYPE_FIXED32,
                    Type.TYPE_SFIXED32, Type.TYPE_FIXED64, Type.TYPE_SFIXED64, Type.TYPE_FLOAT,
                    Type.TYPE_DOUBLE, Type.TYPE_STRING, Type.TYPE_BYTES
                };
        if (kind < scalars.length) {
            field.setType(scalars[kind]);
        } else if (kind == 15) {
            field.setType(Type.TYPE_ENUM)
                    .setTypeName(
                            random.nextInt(4) == 0 && proto3
                                    ? ".google.protobuf.NullValue"
                                    : ".r.Colour");
        } else if (kind == 16 && !proto3) {
            field.setType(Type.TYPE_GROUP);
        } else if (kind <= 17) {
            field.setType(Type.TYPE_MESSAGE).setTypeName(".r.M" + random.nextInt(MESSAGES));
        } else {
            var name = WELL_KNOWN.get(random.nextInt(WELL_KNOWN.size()));
            field.setType(Type.TYPE_MESSAGE).setTypeName(".google.protobuf." + name);
        }
    }

    private static boolean isPackable(FieldDescriptorProto.Builder field) {
        return switch (field.getType()) {
            case TYPE_STRING, TYPE_BYTES, TYPE_MESSAGE, TYPE_GROUP -> false;
            default -> true;
        };
    }

    private FieldDescriptorProto.Builder map(
            DescriptorProto.Builder message, FieldDescriptorProto.Builder field) {
        var keys =
                new Type[] {
                    Type.TYPE_STRING,
                    Type.TYPE_STRING,
                    Type.TYPE_BOOL,
                    Type.TYPE_INT32,
                    Type.TYPE_UINT64,
                    Type.TYPE_SINT64,
                    Type.TYPE_FIXED32
                };
        field.setName("map_field" + field.getNumber());
        var entry = "MapField" + field.getNumber() + "Entry";
        var key =
                FieldDescriptorProto.newBuilder()
                        .setName("key")
                        .setNumber(1)
                        .setLabel(Label.LABEL_OPTIONAL)
                        .setType(keys[random.nextInt(keys.length)]);
        var value =
                FieldDescriptorProto.newBuilder()
                        .setName("value")
                        .setNumber(2)
                        .setLabel(Label.LABEL_OPTIONAL);
        do {
            type(value, random.nextInt(20));
        } while (value.getType() == Type.TYPE_GROUP);
        message.addNestedType(
                DescriptorProto.newBuilder()
                        .setName(entry)
                        .setOptions(MessageOptions.newBuilder().setMapEntry(true))
                        .addField(key)
                        .addField(value));
        return field.setLabel(Label.LABEL_REPEATED)
                .setType(Type.TYPE_MESSAGE)
                .setTypeName(".r." + message.getName() + "." + entry);
    }
}
