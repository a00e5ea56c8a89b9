package io.linli.gateway.transcode;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.TextFormat;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;

/// A contract made for tests: one message with a field of every kind, and methods as a test words
/// them.
final class TestContract {
    private static final String MESSAGES =
            """
            name: "test.proto" package: "linli.test.v1" syntax: "proto3"
            dependency: "google/protobuf/timestamp.proto" dependency: "google/protobuf/wrappers.proto"
            enum_type { name: "Colour" value { name: "COLOUR_UNSPECIFIED" number: 0 } value { name: "RED" number: 1 } }
            message_type { name: "Inner"
              field { name: "text" number: 1 type: TYPE_STRING label: LABEL_OPTIONAL }
              field { name: "inner" number: 2 type: TYPE_MESSAGE type_name: ".linli.test.v1.Inner" label: LABEL_OPTIONAL }
            }
            message_type { name: "All"
              field { name: "case_id" number: 1 type: TYPE_STRING label: LABEL_OPTIONAL }
              field { name: "flag" number: 2 type: TYPE_BOOL label: LABEL_OPTIONAL }
              field { name: "small" number: 3 type: TYPE_INT32 label: LABEL_OPTIONAL }
              field { name: "large" number: 4 type: TYPE_INT64 label: LABEL_OPTIONAL }
              field { name: "unsigned" number: 5 type: TYPE_UINT64 label: LABEL_OPTIONAL }
              field { name: "real" number: 6 type: TYPE_DOUBLE label: LABEL_OPTIONAL }
              field { name: "raw" number: 7 type: TYPE_BYTES label: LABEL_OPTIONAL }
              field { name: "colour" number: 8 type: TYPE_ENUM type_name: ".linli.test.v1.Colour" label: LABEL_OPTIONAL }
              field { name: "at" number: 9 type: TYPE_MESSAGE type_name: ".google.protobuf.Timestamp" label: LABEL_OPTIONAL }
              field { name: "wrapped" number: 10 type: TYPE_MESSAGE type_name: ".google.protobuf.Int32Value" label: LABEL_OPTIONAL }
              field { name: "inner" number: 11 type: TYPE_MESSAGE type_name: ".linli.test.v1.Inner" label: LABEL_OPTIONAL }
              field { name: "texts" number: 12 type: TYPE_STRING label: LABEL_REPEATED }
              field { name: "inners" number: 13 type: TYPE_MESSAGE type_name: ".linli.test.v1.Inner" label: LABEL_REPEATED }
              field { name: "either" number: 14 type: TYPE_STRING label: LABEL_OPTIONAL oneof_index: 0 }
              field { name: "or" number: 15 type: TYPE_STRING label: LABEL_OPTIONAL oneof_index: 0 }
              oneof_decl { name: "choice" }
            }
            """;

    private TestContract() {}

    /// @param methods one `method { … }` each, in protobuf's text form, of type `All` to `All`
    static PublicApi api(String... methods) {
        return new PublicApi(files(methods));
    }

    /// One method that is open to all, with this HTTP rule.
    static String method(String name, String rule) {
        return """
        method { name: "%s" input_type: ".linli.test.v1.All" output_type: ".linli.test.v1.All"
          options { [google.api.http] { %s } [linli.options.v1.access] { roles: "auditor" } } }
        """
                .formatted(name, rule);
    }

    static ContractFiles files(String... methods) {
        var file = FileDescriptorProto.newBuilder();
        var text = MESSAGES + "service { name: \"TestService\" " + String.join("", methods) + " }";
        try {
            TextFormat.getParser().merge(text, ContractFiles.options(), file);
        } catch (TextFormat.ParseException e) {
            throw new IllegalArgumentException(e);
        }
        return ContractFiles.of(
                FileDescriptorSet.newBuilder()
                        .addFile(file) // before its imports: the order must not matter
                        .addFile(TimestampProto.getDescriptor().toProto())
                        .addFile(WrappersProto.getDescriptor().toProto())
                        .build());
    }

    static Descriptor all() {
        return files().all().getFirst().findMessageTypeByName("All");
    }
}
