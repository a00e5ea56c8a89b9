package io.linli.transcode;

import static io.linli.transcode.test.Bound.bound;
import static io.linli.transcode.test.Bound.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.test.FileRequest;
import io.linli.transcode.test.Inner;
import io.linli.transcode.test.TestContract;
import io.linli.transcode.test.Thing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 25, 26, 30, 41 and 44 of the table of behaviours, as far as plans carry them out.
class ContractRowsTest {
    private static final Api API = TestContract.api();

    private static Match.Found found(String method, String path) {
        return (Match.Found) API.find(method, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET  | /v1/answers/inner  | {\"text\":\"a\"}",
                "POST | /v1/answers/inners | [{\"text\":\"b\"},{}]",
                "GET  | /v1/answers/texts  | [\"c\"]",
                "GET  | /v1/answers/text   | \"d\"",
                "POST | /v1/answers/labels | {\"e\":\"f\"}",
            })
    void row25OneFieldOfTheAnswerMayBeAllThatIsSent(String method, String path, String json) {
        var answer =
                Thing.newBuilder()
                        .setInner(Inner.newBuilder().setText("a"))
                        .addInners(Inner.newBuilder().setText("b"))
                        .addInners(Inner.getDefaultInstance())
                        .addTexts("c")
                        .setText("d")
                        .putLabels("e", "f")
                        .build();
        var written = new Bytes();

        found(method, path).plan().write(answer.toByteArray(), written);

        assertThat(written).hasToString(json);
    }

    @Test
    void row25AFieldThatIsNotSetIsSentInItsEmptyForm() {
        var written = new Bytes();

        found("GET", "/v1/answers/texts").plan().write(new byte[0], written);

        assertThat(written).hasToString("[]");
    }

    private static Plan bytesIn(String method, String path, @Nullable String query, Bytes wire) {
        var found = found(method, path);
        var data = "not JSON".getBytes(StandardCharsets.UTF_8);
        found.plan().bindHttpBody(found, query, "text/plain", data, 0, data.length, wire);
        return found.plan();
    }

    @Test
    void row26AWholeBodyOfAnyTypeIsTakenAsItIs() {
        var wire = new Bytes();
        var plan = bytesIn("POST", "/v1/raw", null, wire);

        assertThat(plan.takesHttpBody()).isTrue();
        assertThat(text(plan, wire.toArray()))
                .isEqualTo("{'contentType':'text/plain','data':'bm90IEpTT04='}");
    }

    @Test
    void row26AFieldOfAnyTypeIsTakenBesidePathAndQuery() {
        var wire = new Bytes();
        var plan = bytesIn("PUT", "/v1/raw/7", "parts=2", wire);

        assertThat(plan.takesHttpBody()).isTrue();
        assertThat(plan.answersHttpBody()).isFalse();
        assertThat(text(plan, wire.toArray()))
                .isEqualTo(
                        "{'name':'7','file':{'contentType':'text/plain','data':'bm90IEpTT04='},'parts':2}");
    }

    @Test
    void row26AnAnswerOfAnyTypeIsFoundInItsBytes() {
        var body =
                HttpBody.newBuilder()
                        .setContentType("image/png")
                        .setData(ByteString.copyFromUtf8("png"))
                        .build();
        var whole = found("GET", "/v1/raw/7").plan();
        var part = found("PUT", "/v1/raw/7:echo").plan();
        var within = FileRequest.newBuilder().setName("7").setFile(body).setParts(3).build();

        for (var plan : new Plan[] {whole, part}) {
            var wire = plan == whole ? body.toByteArray() : within.toByteArray();
            var view = plan.httpBody(wire);
            assertThat(plan.answersHttpBody()).isTrue();
            assertThat(view.contentType()).isEqualTo("image/png");
            assertThat(
                            new String(
                                    wire,
                                    view.dataFrom(),
                                    view.dataTo() - view.dataFrom(),
                                    StandardCharsets.UTF_8))
                    .isEqualTo("png");
        }
        assertThat(whole.httpBody(new byte[0]).contentType()).isEmpty();
    }

    @Test
    void row30EachMessageOfAStreamIsBoundWithThePath() {
        assertThat(found("POST", "/v1/streams/7:collect").plan().kind())
                .isEqualTo(Plan.Kind.CLIENT_STREAM);
        assertThat(found("POST", "/v1/streams:chat").plan().kind()).isEqualTo(Plan.Kind.BIDI);
        assertThat(found("GET", "/v1/streams").plan().kind()).isEqualTo(Plan.Kind.SERVER_STREAM);
        assertThat(bound(API, "POST", "/v1/streams/7:collect", "{\"text\": \"a\"}"))
                .isEqualTo("{'name':'7','text':'a'}");
    }

    @Test
    void row41FilesMayComeInAnyOrder() {
        var files =
                new ArrayList<>(
                        TestContract.set().files().stream().map(file -> file.toProto()).toList());
        for (var seed = 0; seed < 10; seed++) {
            Collections.shuffle(files, new Random(seed));
            var set = DescriptorSet.of(FileDescriptorSet.newBuilder().addAllFile(files).build());

            assertThat(Api.of(set, HttpRules.annotations(), ApiSettings.STANDARD).plans())
                    .hasSameSizeAs(API.plans());
            assertThat(set.services()).extracting("name").contains("EchoService", "FileService");
        }
    }

    @Test
    void row41GooglesCommonFilesMayBeLeftOut() {
        var own =
                TestContract.set().files().stream()
                        .filter(file -> file.getPackage().startsWith("linli."))
                        .map(file -> file.toProto())
                        .toList();
        var set = FileDescriptorSet.newBuilder().addAllFile(own).addAllFile(own).build();

        assertThat(DescriptorSet.read(set.toByteArray()).services()).hasSize(3);
    }

    @Test
    void row41AMissingFileIsNamed() {
        var file = TestContract.set("").files().getFirst().toProto();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DescriptorSet.of(FileDescriptorSet.newBuilder().addFile(file).build()))
                .withMessageContaining("linli/test/v1/conformance.proto: missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DescriptorSet.read(new byte[] {1, 2, 3}))
                .withMessageContaining("descriptor set: 3 bytes");
    }

    private static Api configured(String yaml) {
        return Api.of(TestContract.set(), HttpRules.serviceConfig(yaml), ApiSettings.STANDARD);
    }

    @Test
    void row44AServiceConfigurationGoesBeforeTheAnnotations() {
        var api =
                configured(
                        """
                        type: google.api.Service
                        config_version: 3
                        name: test.example
                        http:
                          rules:
                          - selector: linli.test.v1.EchoService.Closed
                            get: /v2/opened/{name}
                            additional_bindings:
                            - post: /v2/opened
                              body: inner
                              response_body: texts
                          - selector: linli.test.v1.EchoService.Get
                            custom: {kind: FETCH, path: '/v2/things/{name}'}
                        """);

        assertThat(bound(api, "GET", "/v2/opened/7", "")).isEqualTo("{'name':'7'}");
        assertThat(bound(api, "POST", "/v2/opened", "{\"text\": \"a\"}"))
                .isEqualTo("{'inner':{'text':'a'}}");
        assertThat(bound(api, "FETCH", "/v2/things/7", "")).isEqualTo("{'name':'7'}");
        assertThat(api.find("GET", "/v1/things/7")).isInstanceOf(Match.OtherMethods.class);
        assertThat(api.find("GET", "/v1/things")).isInstanceOf(Match.Found.class);
    }

    @Test
    void row44ItMayBeJson() {
        var api =
                configured(
                        "{\"http\": {\"rules\": [{\"selector\": \"linli.test.v1.EchoService.Closed\", \"get\": \"/v2/a\"}]}}");

        assertThat(bound(api, "GET", "/v2/a", "")).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http: {rules: [{selector: linli.test.v1.EchoService.Nosuch, get: /v2/a}]}",
                "http: {rules: [{get: /v2/a}]}",
                "http: {rules: [{selector: linli.test.v1.EchoService.Get, fetch: /v2/a}]}",
                "http: {rules: [}",
                "nonsense",
                "!!java.net.URL [http://localhost]",
            })
    void row44WhatItMeansNothingByStopsTheStart(String yaml) {
        assertThatIllegalArgumentException().isThrownBy(() -> configured(yaml));
    }
}
