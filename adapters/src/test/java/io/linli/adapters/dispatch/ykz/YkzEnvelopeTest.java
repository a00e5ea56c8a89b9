package io.linli.adapters.dispatch.ykz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.adapters.codes.Outcome;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.adapters.simulators.kit.Web;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class YkzEnvelopeTest {
    private static final Map<String, Outcome> KNOWN =
            Map.of("BUSY", Outcome.DOWN, "BAD", Outcome.REFUSED, "OLD", Outcome.TOKEN);

    private final YkzEnvelope envelope =
            new YkzEnvelope(code -> Optional.ofNullable(KNOWN.get(code)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'success':true,'content':{'success':true,'responseCode':'0','data':{'n':'1'}}}",
                "{'success':true,'content':{'success':true,'data':'{\\\"n\\\":\\\"1\\\"}'}}",
                "{'success':true,'content':{'success':true,'data':'\\\"{\\\\\\\"n\\\\\\\":1}\\\"'}}",
                "{'success':'true','content':{'success':'true','data':{'n':1}}}",
                "{'success':true,'content':'{\\\"success\\\":true,\\\"data\\\":{\\\"n\\\":1}}'}"
            })
    void bothFlagsTrueAreASuccessHoweverOftenItIsWrapped(String answer) {
        assertThat(envelope.ofOpenPlatform(json(answer)).path("n").asString()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"success":true,"content":{"success":false,"responseCode":"BUSY"}}           | DOWN
                    {"success":true,"content":{"success":false,"responseCode":"OLD"}}            | DOWN
                    {"success":true,"content":{"success":false,"responseCode":"BAD"}}            | REFUSED
                    {"success":true,"content":{"success":false,"responseCode":"WHAT"}}           | NONSENSE
                    {"success":true,"content":{"success":false,"responseCode":500}}              | NONSENSE
                    {"success":false,"errorCode":"BAD"}                                          | REFUSED
                    {"success":false,"content":{"success":true,"data":{"n":1}}}                  | NONSENSE
                    {"success":true,"content":{"success":true}}                                  | NONSENSE
                    {"success":true,"content":{"success":true,"data":null}}                      | NONSENSE
                    {"success":true,"content":{"success":true,"data":"not json"}}                | NONSENSE
                    {"success":true,"content":{"success":true,"data":[]}}                        | NONSENSE
                    {"success":true}                                                             | NONSENSE
                    {"success":true,"content":null}                                              | NONSENSE
                    {"success":1,"content":{"success":1,"data":{"n":1}}}                         | NONSENSE
                    {"content":{"success":true,"data":{"n":1}}}                                  | NONSENSE
                    []                                                                           | NONSENSE
                    null                                                                         | NONSENSE
                    """)
    void anythingElseIsNone(String answer, Cause expected) {
        var failure =
                catchThrowableOfType(
                        PlatformFailure.class,
                        () -> envelope.ofOpenPlatform(Web.JSON.readTree(answer)));

        assertThat(failure.sort()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"status":200,"message":"ok","data":{"n":1},"success":true}      |
                    {"status":200,"message":"ok","data":"{\\"n\\":1}","success":true}  |
                    {"status":"BAD","message":"no","success":false}                  | REFUSED
                    {"status":"BUSY","message":"no","data":null,"success":false}     | DOWN
                    {"status":200,"message":"ok","data":{"n":1}}                     | NONSENSE
                    {"status":200,"message":"ok","data":null,"success":true}         | NONSENSE
                    {"status":200,"message":"ok","data":{"n":1},"success":false}     | NONSENSE
                    """)
    void theUserCentreHasOneFlag(String answer, Cause expected) {
        if (expected == null) {
            assertThat(envelope.ofUserCentre(Web.JSON.readTree(answer)).path("n").asInt())
                    .isEqualTo(1);
            return;
        }
        var failure =
                catchThrowableOfType(
                        PlatformFailure.class,
                        () -> envelope.ofUserCentre(Web.JSON.readTree(answer)));
        assertThat(failure.sort()).isEqualTo(expected);
    }

    private static JsonNode json(String text) {
        return Web.JSON.readTree(text.replace('\'', '"'));
    }
}
