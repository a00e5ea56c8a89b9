package io.linli.gateway.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.linli.transcode.problem.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBindingTest {
    private static final PublicApi API =
            TestContract.api(
                    TestContract.method("Get", "get: \"/v1/get/{case_id}\""),
                    TestContract.method("Post", "post: \"/v1/post/{case_id}\" body: \"*\""),
                    TestContract.method("Put", "put: \"/v1/put/{inner.text}\" body: \"inners\""),
                    TestContract.method("Patch", "patch: \"/v1/patch\" body: \"colour\""),
                    TestContract.method("Rest", "get: \"/v1/rest/{case_id=**}\""));

    private static String bound(String method, String target, String body) {
        var cut = target.indexOf('?');
        var path = cut < 0 ? target : target.substring(0, cut);
        var match = API.find(method, path).orElseThrow();
        DynamicMessage message =
                RequestBinding.bind(
                        match.target().orElseThrow(),
                        match.segments(),
                        cut < 0 ? null : target.substring(cut + 1),
                        body.getBytes(StandardCharsets.UTF_8));
        try {
            return JsonFormat.printer()
                    .omittingInsignificantWhitespace()
                    .print(message)
                    .replace('"', '\'');
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "flag=true                        | `'flag':true`",
                "small=-2147483648                | `'small':-2147483648`",
                "small=1e3                        | `'small':1000`",
                "large=9223372036854775807        | `'large':'9223372036854775807'`",
                "unsigned=18446744073709551615    | `'unsigned':'18446744073709551615'`",
                "real=1.5                         | `'real':1.5`",
                "real=-Infinity                   | `'real':'-Infinity'`",
                "raw=_-8                          | `'raw':'/+8='`",
                "colour=RED                       | `'colour':'RED'`",
                "colour=1                         | `'colour':'RED'`",
                "at=2026-01-01T08:00:00%2B08:00   | `'at':'2026-01-01T00:00:00Z'`",
                "wrapped=5                        | `'wrapped':5`",
                "inner.text=a+b                   | `'inner':{'text':'a b'}`",
                "inner.inner.text=%E5%8A%B3       | `'inner':{'inner':{'text':'劳'}}`",
                "texts=a&texts=b&texts=           | `'texts':['a','b','']`",
            })
    void aParameterFillsItsField(String query, String field) {
        assertThat(bound("GET", "/v1/get/7?" + query, ""))
                .isEqualTo("{'caseId':'7'," + field + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "flag=yes, flag",
        "flag=1, flag",
        "small=2147483648, small",
        "small=1.5, small",
        "small=0x1, small",
        "small=1e999999999, small",
        "large=9223372036854775808, large",
        "unsigned=-1, unsigned",
        "real=abc, real",
        "real=1e999, real",
        "raw=***, raw",
        "colour=BLUE, colour",
        "colour=7, colour",
        "at=yesterday, at",
        "wrapped=x, wrapped",
        "inner=x, inner",
        "inners=x, inners",
        "inners.text=x, inners.text",
        "nosuch=1, nosuch",
        "case_id=8, case_id",
        "caseId=8, caseId",
        "flag=true&flag=true, flag",
        "either=a&or=b, or",
    })
    void aParameterThatDoesNotFitIsNamed(String query, String parameter) {
        assertThatThrownBy(() -> bound("GET", "/v1/get/7?" + query, ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.problem().status()).isEqualTo(400);
                            assertThat(refused.problem().violations())
                                    .singleElement()
                                    .extracting("field")
                                    .isEqualTo(parameter);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"caseId\": \"7\", \"flag\": true, \"small\": \"5\", \"large\": 6, \"unsigned\": \"7\"}` | `'flag':true,'small':5,'large':'6','unsigned':'7'`",
                "`{\"small\": 1.0, \"real\": \"NaN\", \"raw\": \"aGk\", \"colour\": 1}` | `'small':1,'real':'NaN','raw':'aGk=','colour':'RED'`",
                "`{\"at\": \"2026-01-01T00:00:00Z\", \"wrapped\": 5, \"inner\": {\"text\": \"a\"}}` | `'at':'2026-01-01T00:00:00Z','wrapped':5,'inner':{'text':'a'}`",
                "`{\"texts\": [\"a\"], \"inners\": [{}, {\"text\": \"b\"}], \"either\": \"x\", \"flag\": null}` | `'texts':['a'],'inners':[{},{'text':'b'}],'either':'x'`",
            })
    void aBodyFillsTheRequest(String body, String fields) {
        assertThat(bound("POST", "/v1/post/7", body)).isEqualTo("{'caseId':'7'," + fields + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"case_id\": \"8\"}`                      | caseId",
                "`{\"flag\": \"true\"}`                      | flag",
                "`{\"small\": \"five\"}`                     | small",
                "`{\"small\": true}`                         | small",
                "`{\"raw\": 5}`                              | raw",
                "`{\"colour\": \"BLUE\"}`                    | colour",
                "`{\"colour\": true}`                        | colour",
                "`{\"at\": 5}`                               | at",
                "`{\"inner\": {\"inner\": {\"text\": 5}}}`   | inner.inner.text",
                "`{\"texts\": \"a\"}`                        | texts",
                "`{\"texts\": [\"a\", null]}`                | texts[1]",
                "`{\"inners\": [{\"text\": \"a\"}, {\"no\": 1}]}` | inners[1].no",
                "`{\"either\": \"a\", \"or\": \"b\"}`        | or",
            })
    void aPartOfTheBodyThatDoesNotFitIsNamed(String body, String field) {
        assertThatThrownBy(() -> bound("POST", "/v1/post/7", body))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problem().violations())
                                        .singleElement()
                                        .extracting("field")
                                        .isEqualTo(field));
    }

    @Test
    void theBodyMayBeOneFieldAndTheQueryTheRest() {
        assertThat(bound("PUT", "/v1/put/x?flag=true", "[{\"text\": \"a\"}]"))
                .isEqualTo("{'flag':true,'inner':{'text':'x'},'inners':[{'text':'a'}]}");
        assertThat(bound("PATCH", "/v1/patch", "\"RED\"")).isEqualTo("{'colour':'RED'}");
        assertThatThrownBy(() -> bound("PUT", "/v1/put/x?inners.text=b", "[]"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bound("PATCH", "/v1/patch?colour=RED", "\"RED\""))
                .hasMessageContaining("not by query");
        assertThatThrownBy(() -> bound("PUT", "/v1/put/x", "{}"))
                .hasMessageContaining("expected a list");
    }

    @Test
    void aVariableMayTakeTheRestOfThePath() {
        assertThat(bound("GET", "/v1/rest/a/b/c", "")).isEqualTo("{'caseId':'a/b/c'}");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatThrownBy(() ->
                        bound("POST", "/v1/post/7", "{\"flag\": 1, \"no\": 2, \"small\": \"x\"}"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().violations()).hasSize(3));
    }

    @Test
    void deepBodiesAreRefusedAsJson() {
        var deep = "{\"inner\":".repeat(200) + "{}" + "}".repeat(200);
        assertThatThrownBy(() -> bound("POST", "/v1/post/7", deep))
                .hasMessageContaining("JSON_MALFORMED");
    }
}
