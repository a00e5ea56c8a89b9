package io.linli.gateway.transcode;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;

/// Writes answers as proto3 JSON in lowerCamelCase; 64-bit numbers are text.
final class JsonAnswer {
    private final JsonFormat.Printer printer;

    JsonAnswer(PublicApi api) {
        this.printer =
                JsonFormat.printer()
                        .omittingInsignificantWhitespace()
                        .includingDefaultValueFields(api.shownWhenEmpty());
    }

    String of(DynamicMessage message) {
        try {
            return printer.print(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(
                    "an answer that JSON cannot show: "
                            + message.getDescriptorForType().getFullName(),
                    e);
        }
    }
}
