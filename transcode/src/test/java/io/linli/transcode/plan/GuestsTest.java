package io.linli.transcode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Editions of others inside an edition. All of them have a file of the same name, and a service of
/// the same name in it: contracts of strangers may.
class GuestsTest {
    private static final Api OWN = api("/v1/cases/{id}");
    private static final Api BUS = api("/v1/x/bus/lines/{id}");
    private static final Api TRAM = api("/v1/x/tram/{id}");
    private static final Api ALL = OWN.with("/v1/x/", Map.of("bus", BUS, "tram", TRAM));

    @ParameterizedTest
    @CsvSource({"/v1/cases/1, OWN", "/v1/x/bus/lines/1, BUS", "/v1/x/tram/1, TRAM"})
    void everyPathFindsItsOwnMethod(String path, String whose) {
        var api = Map.of("OWN", OWN, "BUS", BUS, "TRAM", TRAM).get(whose);
        assertThat(ALL.find("GET", path))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.plan()).isSameAs(api.plans().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/x/bus",
                "/v1/x/bus/1",
                "/v1/x/tram/lines/1",
                "/v1/x/other/1",
                "/v1/x/b%75s/lines/1",
                "/v1/x/",
                "/v1/x",
                "/v1/xbus/lines/1",
                "/v1/x/cases/1"
            })
    void whatNobodyHasIsNothing(String path) {
        assertThat(ALL.find("GET", path)).isNotInstanceOf(Match.Found.class);
    }

    @Test
    void anotherMethodOfAGuestsPathIsToldAsSuch() {
        assertThat(ALL.find("POST", "/v1/x/bus/lines/1")).isInstanceOf(Match.OtherMethods.class);
    }

    @Test
    void withoutItsGuestAnEditionIsWhatItWas() {
        assertThat(ALL.with("/v1/x/", Map.of()).find("GET", "/v1/x/bus/lines/1"))
                .isInstanceOf(Match.Nothing.class);
        assertThat(ALL.plans()).isEqualTo(OWN.plans());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases/{id}", "/v1/x/tram/{id}", "/v1/x/bus", "/{id=**}"})
    void aGuestThatWouldReachBeyondItsNameIsRefused(String path) {
        var guests = Map.of("bus", api(path));
        assertThatThrownBy(() -> OWN.with("/v1/x/", guests))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path + " (expected: under /v1/x/bus/)");
    }

    private static Api api(String path) {
        var id =
                FieldDescriptorProto.newBuilder()
                        .setName("id")
                        .setNumber(1)
                        .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                        .setType(FieldDescriptorProto.Type.TYPE_STRING);
        var method = MethodDescriptorProto.newBuilder().setName("Get");
        method.setInputType(".x.Thing").setOutputType(".x.Thing");
        method.getOptionsBuilder()
                .setExtension(AnnotationsProto.http, HttpRule.newBuilder().setGet(path).build());
        var file =
                FileDescriptorProto.newBuilder()
                        .setName("x.proto")
                        .setPackage("x")
                        .setSyntax("proto3")
                        .addMessageType(DescriptorProto.newBuilder().setName("Thing").addField(id))
                        .addService(
                                ServiceDescriptorProto.newBuilder().setName("S").addMethod(method));
        var set = DescriptorSet.of(FileDescriptorSet.newBuilder().addFile(file).build());
        return Api.of(set, HttpRules.annotations(), JsonStyle.STANDARD, _ -> true);
    }
}
