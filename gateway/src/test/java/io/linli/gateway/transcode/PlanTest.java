package io.linli.gateway.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "get: \"/v1/{nosuch}\"                     | variable nosuch: no such field",
                "get: \"/v1/{texts}\"                      | variable texts: (expected: a single value)",
                "get: \"/v1/{inner}\"                      | variable inner: (expected: a single value)",
                "get: \"/v1/{inners.text}\"                | variable inners.text: no such field",
                "post: \"/v1/a\" body: \"nosuch\"          | body nosuch: no such top-level field",
                "post: \"/v1/a\" body: \"inner.text\"      | body inner.text: no such top-level field",
                "post: \"/v1/{case_id}\" body: \"case_id\" | body case_id: bound by the path as well",
                "get: \"/v1/a\" response_body: \"inner\"   | response_body: not carried out",
                "get: \"v1/a\"                             | begins with /",
                "body: \"*\"                               | pattern: none",
                "get: \"/v1/a\" additional_bindings { get: \"/v1/b\" additional_bindings { get: \"/v1/c\" } } | nested",
            })
    void aRuleThatCannotBeCarriedOutStopsTheStart(String rule, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(TestContract.method("Do", rule)))
                .withMessageContaining(why);
    }

    @Test
    void twoMethodsCannotShareAPath() {
        var one = TestContract.method("One", "get: \"/v1/a/{case_id}\"");
        var two = TestContract.method("Two", "get: \"/v1/a/{inner.text}\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(one, two))
                .withMessageContaining("twice");
    }

    @Test
    void clientStreamsAreNotForHttp() {
        var streaming =
                TestContract.method("Send", "post: \"/v1/a\"")
                        .replace("name: \"Send\"", "name: \"Send\" client_streaming: true");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(streaming))
                .withMessageContaining("streaming");
    }

    @Test
    void aMethodIsOpenOnlyWithBothABindingAndAnAccessRule() {
        var noAccess = TestContract.method("A", "get: \"/v1/a\"").replaceAll("\\[linli[^}]*}", "");
        var noBinding =
                TestContract.method("B", "").replaceAll("\\[google.api.http] \\{[^}]*}", "");

        assertThat(TestContract.api(noAccess, noBinding).plans()).isEmpty();
    }

    @Test
    void everyBindingOfAMethodHasAPlanOfItsOwn() {
        var api =
                TestContract.api(
                        TestContract.method(
                                "Do",
                                "put: \"/v1/a/{case_id}\" body: \"inner\" additional_bindings { custom { kind: \"PURGE\" path: \"/v1/b\" } }"));

        assertThat(api.plans()).extracting(Plan::httpMethod).containsExactly("PUT", "PURGE");
        assertThat(api.plans()).extracting(Plan::room).containsOnly("test");
        assertThat(api.plans().getFirst().body()).isInstanceOf(Plan.Body.Field.class);
        assertThat(api.plans().getLast().body()).isInstanceOf(Plan.Body.None.class);
    }

    @Test
    void theContractOfThisHouseCanBeCarriedOut() {
        var api = new PublicApi(ContractFiles.builtIn());

        assertThat(api.plans())
                .extracting(plan -> plan.httpMethod() + " " + plan.template().text())
                .contains(
                        "POST /v1/cases",
                        "GET /v1/cases:watch",
                        "POST /v1/whistles/{id}:checkIn",
                        "GET /v1/regions/{code}");
        assertThat(api.plans())
                .extracting(Plan::room)
                .containsOnly("identity", "governance", "points", "property", "adapters");
    }
}
