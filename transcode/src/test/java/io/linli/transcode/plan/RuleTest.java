package io.linli.transcode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.test.TestContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get: '/v1/{nosuch}'                           | variable nosuch: no such field",
                "get: '/v1/{texts}'                            | variable texts: (expected: a single value)",
                "get: '/v1/{labels}'                           | variable labels: (expected: a single value)",
                "get: '/v1/{inner}'                            | variable inner: (expected: a single value)",
                "get: '/v1/{at}'                               | variable at: (expected: a single value)",
                "get: '/v1/{inners.text}'                      | variable inners.text: no such field",
                "get: '/v1/{at.seconds}'                       | variable at.seconds: no such field",
                "get: '/v1/{either}/{or}'                      | either and or: members of one oneof",
                "get: '/v1/{odd}/{veryOdd}'                    | variable veryOdd: twice",
                "post: '/v1/{either}' body: 'deep'             | body deep and either: members of one oneof",
                "post: '/v1/a' body: 'nosuch'                  | body nosuch: no such top-level field",
                "post: '/v1/a' body: 'inner.text'              | body inner.text: no such top-level field",
                "post: '/v1/{name}' body: 'name'               | body name: bound by the path as well",
                "get: '/v1/a' body: '*'                        | body *: (expected: none with GET)",
                "get: '/v1/a' response_body: 'nosuch'          | response_body nosuch: no such top-level field",
                "get: '/v1/a' response_body: 'inner.text'      | response_body inner.text: no such top-level field",
                "get: 'v1/a'                                   | begins with /",
                "get: '/v1/**/a'                               | ** only last",
                "get: '/v1/{name=**}/a'                        | ** only last",
                "custom { kind: 'A B' path: '/v1/a' }          | custom kind A B",
                "body: '*'                                     | pattern: none",
            })
    void aRuleThatCannotBeCarriedOutStopsTheStartByName(String rule, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(TestContract.method("Do", rule)))
                .withMessageContaining("linli.test.v1.WordedService.Do: ")
                .withMessageContaining(why);
    }

    @Test
    void aClientStreamNeedsABody() {
        var streaming =
                TestContract.method("Send", "post: '/v1/a'")
                        .replace("name: \"Send\"", "name: \"Send\" client_streaming: true");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestContract.api(streaming))
                .withMessageContaining("WordedService.Send: body: none");
    }

    @Test
    void aFieldInsideTheBodyMayStandInThePath() {
        var api =
                TestContract.api(
                        TestContract.method("Do", "put: '/v1/{inner.text}' body: 'inner'"));

        assertThat(api.plans())
                .singleElement()
                .extracting(Plan::bound)
                .asString()
                .contains("inner.text");
    }

    @Test
    void onlyOpenMethodsWithABindingHaveAPlan() {
        var api =
                Api.of(
                        TestContract.set(),
                        HttpRules.annotations(),
                        ApiSettings.STANDARD.open(method -> method.getName().equals("Put")));

        assertThat(api.plans())
                .extracting(Plan::toString)
                .containsOnly("linli.test.v1.EchoService.Put");
    }

    @Test
    void everyBindingOfAMethodHasAPlanOfItsOwn() {
        var api =
                TestContract.api(
                        TestContract.method(
                                "Do",
                                "put: '/v1/a/{name}' body: 'inner' additional_bindings { custom { kind: 'PURGE' path: '/v1/b' } }"));

        assertThat(api.plans()).extracting(Plan::httpMethod).containsExactly("PUT", "PURGE");
        assertThat(api.plans())
                .extracting(Plan::upstream)
                .containsOnly("linli.test.v1.WordedService");
        assertThat(api.plans().getFirst().body()).isInstanceOf(Body.Field.class);
        assertThat(api.plans().getLast().body()).isInstanceOf(Body.None.class);
    }
}
