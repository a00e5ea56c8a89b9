package io.linli.transcode.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import org.junit.jupiter.api.Test;

class EventNumberTest {
    private static final long NUMBER = 7_200_000_000_000_001L;

    @Test
    void theProvidersNumberIsTheEvents() throws DescriptorValidationException {
        var event = event();
        var message =
                DynamicMessage.newBuilder(event)
                        .setField(event.findFieldByName("text"), "灯坏了")
                        .setField(event.findFieldByName("event_number"), NUMBER)
                        .build()
                        .toByteArray();

        assertThat(EventNumber.of(event).in(message, 3)).isEqualTo(NUMBER);
    }

    @Test
    void eventsWithoutANumberAreCounted() throws DescriptorValidationException {
        assertThat(EventNumber.of(event()).in(new byte[0], 3)).isEqualTo(3);
        assertThat(EventNumber.of(Empty.getDescriptor()).in(new byte[] {1, 2}, 3)).isEqualTo(3);
    }

    private static Descriptor event() throws DescriptorValidationException {
        var file =
                FileDescriptorProto.newBuilder()
                        .setName("event.proto")
                        .setSyntax("proto3")
                        .addMessageType(
                                DescriptorProto.newBuilder()
                                        .setName("Event")
                                        .addField(field("text", 1, Type.TYPE_STRING))
                                        .addField(field("event_number", 20, Type.TYPE_INT64)))
                        .build();
        return FileDescriptor.buildFrom(file, new FileDescriptor[0]).findMessageTypeByName("Event");
    }

    private static FieldDescriptorProto field(String name, int number, Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setType(type)
                .setLabel(Label.LABEL_OPTIONAL)
                .build();
    }
}
