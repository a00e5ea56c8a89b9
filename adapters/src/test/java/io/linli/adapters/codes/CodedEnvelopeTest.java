package io.linli.adapters.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.adapters.simulators.kit.Web;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CodedEnvelopeTest {
    private static final Map<String, Outcome> KNOWN =
            Map.of(
                    "BUSY",
                    Outcome.DOWN,
                    "NO",
                    Outcome.REFUSED,
                    "GONE",
                    Outcome.ABSENT,
                    "400001",
                    Outcome.DOWN);

    private final CodedEnvelope envelope =
            new CodedEnvelope(code -> Optional.ofNullable(KNOWN.get(code)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'0','msg':'ok','data':{'n':1}}",
                "{'code':0,'data':{'n':'1'}}",
                "{'code':' 0 ','data':'{\\\"n\\\":1}'}"
            })
    void codeZeroWithDataIsASuccess(String answer) {
        assertThat(envelope.data(json(answer)).path("n").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"code":"BUSY"}                 | DOWN
                    {"code":"NO","data":{"n":1}}    | REFUSED
                    {"code":"GONE"}                 | REFUSED
                    {"code":"WHAT","data":{"n":1}}  | NONSENSE
                    {"code":400001}                 | DOWN
                    {"code":""}                     | NONSENSE
                    {"code":null,"data":{"n":1}}    | NONSENSE
                    {"code":true,"data":{"n":1}}    | NONSENSE
                    {"data":{"n":1}}                | NONSENSE
                    {"code":"0"}                    | NONSENSE
                    {"code":"0","data":null}        | NONSENSE
                    {"code":"0","data":[]}          | NONSENSE
                    {"code":"0","data":"no json"}   | NONSENSE
                    []                              | NONSENSE
                    null                            | NONSENSE
                    """)
    void anythingElseIsNone(String answer, Cause expected) {
        assertThat(failure(answer).sort()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'msg':'ok'}", "{'code':null}", "{'code':'1'}", "[]"})
    void withoutCodeZeroNothingIsDoneThoughNoDataIsAskedFor(String answer) {
        assertThat(catchThrowableOfType(PlatformFailure.class, () -> envelope.check(json(answer))))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500 | {"code":400001} | DOWN     | 400001
                    500 | {"code":"NO"}   | REFUSED  | NO
                    500 | {"code":"WHAT"} | DOWN     | WHAT
                    500 | {"code":"0"}    | DOWN     | ''
                    502 | []              | DOWN     | ''
                    429 | {"code":"NO"}   | DOWN     | NO
                    404 | {"code":"GONE"} | REFUSED  | GONE
                    404 | {"code":"WHAT"} | NONSENSE | WHAT
                    404 | {}              | NONSENSE | ''
                    """)
    void aCodeCountsUnderOtherStatusesToo(int status, String body, Cause sort, String code) {
        var failure = envelope.ofStatus(status, Optional.of(Web.JSON.readTree(body)));

        assertThat(failure.sort()).isEqualTo(sort);
        assertThat(failure.code()).isEqualTo(code);
    }

    private PlatformFailure failure(String answer) {
        return catchThrowableOfType(
                PlatformFailure.class, () -> envelope.data(Web.JSON.readTree(answer)));
    }

    private static JsonNode json(String text) {
        return Web.JSON.readTree(text.replace('\'', '"'));
    }
}
