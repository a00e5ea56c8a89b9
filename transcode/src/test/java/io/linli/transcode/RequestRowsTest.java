package io.linli.transcode;

import static io.linli.transcode.test.Bound.bound;
import static io.linli.transcode.test.Bound.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.transcode.codec.Fault;
import io.linli.transcode.codec.JsonMalformed;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.plan.QueryRules;
import io.linli.transcode.test.TestContract;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 10 to 22 of the table of behaviours, each under its number.
class RequestRowsTest {
    private static final Api API = TestContract.api();

    @Test
    void row10ThePathCompletesTheBody() {
        assertThat(bound(API, "PUT", "/v1/things/7", "{\"text\": \"a\"}"))
                .isEqualTo("{'name':'7','text':'a'}");
        assertThat(bound(API, "PUT", "/v1/things/7", "{\"name\": \"7\"}"))
                .isEqualTo("{'name':'7'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT  | /v1/things/7 | {\"name\": \"8\"}                          | name",
                "POST | /v1/nested/x | {\"inner\": {\"number\": 5, \"text\": \"y\"}} | inner.text",
                "PUT  | /v1/nested/x | {\"inner\": {\"text\": \"y\"}}             | inner.inner.text",
                "PATCH| /v1/things/7 | {\"name\": \"8\", \"text\": \"a\"}         | thing.name",
            })
    void row10AnotherValueInTheBodyThanInThePathIsRefused(
            String method, String path, String body, String field) {
        assertThat(faults(API, method, path, body))
                .containsExactly(new Fault(field, "expected the same value as in the path"));
    }

    @Test
    void row10AMemberOfThePathsOneofIsRefusedInTheBody() {
        var api = TestContract.api(TestContract.method("Do", "put: '/v1/{deep.text}' body: '*'"));

        assertThat(bound(api, "PUT", "/v1/a", "{\"deep\": {\"number\": 1}}"))
                .isEqualTo("{'deep':{'text':'a','number':'1'}}");
        assertThat(faults(api, "PUT", "/v1/a", "{\"or\": 1}"))
                .containsExactly(new Fault("or", "expected this or deep, not both"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "inner/7 | {\"text\": \"a\"}                 | {'name':'7','inner':{'text':'a'}}",
                "text    | \"a\"                             | {'text':'a'}",
                "texts   | [\"a\", \"b\"]                    | {'texts':['a','b']}",
                "inners  | [{}, {\"text\": \"b\"}]           | {'inners':[{},{'text':'b'}]}",
                "labels  | {\"a\": \"b\"}                    | {'labels':{'a':'b'}}",
                "int64   | \"5\"                             | {'big':'5'}",
                "colour  | \"RED\"                           | {'colour':'RED'}",
                "wrapped | 5                                 | {'wrappedInt32':5}",
                "at      | \"2026-01-01T00:00:00Z\"          | {'at':'2026-01-01T00:00:00Z'}",
                "deep    | {\"text\": \"a\"}                 | {'deep':{'text':'a'}}",
            })
    void row11OneFieldOfAnyKindMayBeTheBody(String part, String body, String request) {
        assertThat(bound(API, "POST", "/v1/parts/" + part, body)).isEqualTo(request);
    }

    @Test
    void row11TheQueryHasTheRest() {
        assertThat(bound(API, "POST", "/v1/parts/inner/7?flag=true&texts=a", "{\"text\": \"b\"}"))
                .isEqualTo("{'name':'7','flag':true,'inner':{'text':'b'},'texts':['a']}");
    }

    @Test
    void row12WithoutABodyInTheRuleNoneIsTaken() {
        assertThatThrownBy(() -> bound(API, "GET", "/v1/things/7", "{}"))
                .isInstanceOfSatisfying(
                        BindRefused.class,
                        refused ->
                                assertThat(refused.kind())
                                        .isEqualTo(BindRefused.Kind.BODY_NOT_ALLOWED))
                .hasMessageContaining("body: 2 bytes");
        assertThat(bound(API, "GET", "/v1/things/7?flag=true", ""))
                .isEqualTo("{'name':'7','flag':true}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "display_name=a                      | 'displayName':'a'",
                "displayName=a+b%2Bc                 | 'displayName':'a b+c'",
                "veryOdd=a                           | 'veryOdd':'a'",
                "odd=a                               | 'veryOdd':'a'",
                "%6Fdd=a                             | 'veryOdd':'a'",
                "inner.text=a&inner.inner.number=5   | 'inner':{'text':'a','inner':{'number':'5'}}",
                "inner.inner.text=%E5%8A%B3          | 'inner':{'inner':{'text':'劳'}}",
                "texts=a&texts=&texts=c              | 'texts':['a','','c']",
                "smalls=1&smalls=2&unpacked=3        | 'smalls':[1,2],'unpacked':[3]",
                "colours=RED&colours=2               | 'colours':['RED','GREEN']",
                "times=2026-01-01T00:00:00Z          | 'times':['2026-01-01T00:00:00Z']",
                "&&text=a=b&                         | 'text':'a=b'",
                "maybe_text                          | 'maybeText':''",
            })
    void row13ParametersFillFieldsUnderEitherName(String query, String fields) {
        assertThat(bound(API, "GET", "/v1/things?" + query, "")).isEqualTo("{" + fields + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inners=x", "labels=x", "object=x", "any=x", "list=x"})
    void row13ListsOfMessagesAndMapsAreNotForTheQuery(String query) {
        assertThat(faults(API, "GET", "/v1/things?" + query, ""))
                .extracting(Fault::description)
                .containsExactly("expected not to be sent by query");
    }

    @Test
    void row13NothingByQueryBesideAWholeBody() {
        assertThat(faults(API, "POST", "/v1/things?text=a", "{}"))
                .containsExactly(new Fault("text", "unknown parameter (expected: in the body)"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/things/7?name=8, name",
        "GET, /v1/things/7?name=7, name",
        "GET, /v1/nested/a/and/5?inner.text=b, inner.text",
        "GET, /v1/nested/a/and/5?inner.inner.number=6, inner.inner.number",
        "POST, /v1/parts/inner/7?inner.text=b, inner.text",
        "POST, /v1/parts/text?text=b, text",
        "POST, /v1/parts/wrapped?wrappedInt32=5, wrappedInt32",
        "POST, /v1/parts/wrapped?wrapped_int32=5, wrapped_int32",
        "PATCH, /v1/things/7?thing.name=8, thing.name",
    })
    void row14AParameterNeverReachesWhatThePathOrTheBodyFills(
            String method, String target, String parameter) {
        assertThat(faults(API, method, target, ""))
                .containsExactly(
                        new Fault(parameter, "not by query (expected: only in the path or body)"));
    }

    @Test
    void row14UnderEitherNameAndHoweverLenient() {
        var lenient = lenient(Set.of(), true);
        var odd = TestContract.method("Do", "get: '/v1/a/{odd}'");
        var api =
                Api.of(
                        TestContract.set(odd),
                        HttpRules.annotations(),
                        ApiSettings.STANDARD.with(new QueryRules(Set.of("odd"), true)));

        assertThat(faults(lenient, "GET", "/v1/things/7?name=8", "")).hasSize(1);
        assertThat(faults(api, "GET", "/v1/a/7?odd=8", "")).hasSize(1);
        assertThat(faults(api, "GET", "/v1/a/7?veryOdd=8", "")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "flag=true                           | 'flag':true",
                "small=-2147483648                   | 'small':-2147483648",
                "big=9223372036854775807             | 'big':'9223372036854775807'",
                "unsigned_small=4294967295           | 'unsignedSmall':4294967295",
                "unsigned_big=18446744073709551615   | 'unsignedBig':'18446744073709551615'",
                "zigzag_small=-5                     | 'zigzagSmall':-5",
                "signed_fixed_big=-5                 | 'signedFixedBig':'-5'",
                "fixed_small=5                       | 'fixedSmall':5",
                "single=1.5                          | 'single':1.5",
                "real=-Infinity                      | 'real':'-Infinity'",
                "real=NaN                            | 'real':'NaN'",
                "raw=_-8                             | 'raw':'/+8='",
                "colour=RED                          | 'colour':'RED'",
                "colour=1                            | 'colour':'RED'",
                "at=2026-01-01T08:00:00%2B08:00      | 'at':'2026-01-01T00:00:00Z'",
                "span=3.5s                           | 'span':'3.500s'",
                "mask=displayName,inner.text         | 'mask':'displayName,inner.text'",
                "wrapped_bool=true                   | 'wrappedBool':true",
                "wrapped_int64=5                     | 'wrappedInt64':'5'",
                "wrapped_string=                     | 'wrappedString':''",
                "wrapped_double=0                    | 'wrappedDouble':0.0",
                "maybe_small=0                       | 'maybeSmall':0",
            })
    void row15EveryKindOfValueComesAsText(String query, String field) {
        assertThat(bound(API, "GET", "/v1/things?" + query, "")).isEqualTo("{" + field + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int32/5       | 'small':5",
                "int64/-5      | 'big':'-5'",
                "uint64/18446744073709551615 | 'unsignedBig':'18446744073709551615'",
                "bool/true     | 'flag':true",
                "double/1e3    | 'real':1000.0",
                "bytes/aGk     | 'raw':'aGk='",
                "enum/GREEN    | 'colour':'GREEN'",
                "oneof/a       | 'either':'a'",
            },
            quoteCharacter = '`')
    void row15AlsoInThePath(String path, String field) {
        assertThat(bound(API, "GET", "/v1/typed/" + path, "")).isEqualTo("{" + field + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flag=yes",
                "flag=1",
                "flag=",
                "small=2147483648",
                "small=1.5",
                "small=0x1",
                "small=1e999999999",
                "big=a",
                "big=9223372036854775808",
                "unsigned_big=-1",
                "real=abc",
                "real=1e999",
                "raw=***",
                "colour=BLUE",
                "at=yesterday",
                "span=1h",
                "wrapped_int32=x",
                "inner=x",
                "nosuch=1",
                "inner.nosuch=1",
                "inner.=1",
                ".inner=1",
                "texts.a=1",
            })
    void row15AValueThatDoesNotFitIsNamed(String query) {
        assertThat(faults(API, "GET", "/v1/things?" + query, ""))
                .extracting(Fault::path)
                .containsExactly(query.substring(0, query.indexOf('=')));
    }

    @Test
    void row15ABrokenEscapeIsNamed() {
        assertThat(faults(API, "GET", "/v1/things?text=%zz", ""))
                .containsExactly(new Fault("text", "expected whole escapes of UTF-8"));
        assertThat(faults(API, "GET", "/v1/things?text=%ff", "")).hasSize(1);
        assertThat(faults(API, "GET", "/v1/things?te%2=a", "")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, flag=true&flag=true, flag, expected one value",
        "GET, display_name=a&displayName=b, displayName, expected one value",
        "GET, inner.text=a&inner.text=b, inner.text, expected one value",
        "GET, at=2026-01-01T00:00:00Z&at=2026-01-01T00:00:00Z, at, expected one value",
        "GET, either=a&or=1, or, 'expected this or either, not both'",
        "GET, either=a&deep.text=b, deep.text, 'expected this or either, not both'",
        "GET, inner.left=a&inner.right=b, inner.right, 'expected this or left, not both'",
    })
    void row16TwoValuesForOneAreRefused(
            String method, String query, String parameter, String description) {
        assertThat(faults(API, method, "/v1/things?" + query, ""))
                .containsExactly(new Fault(parameter, description));
    }

    @Test
    void row16OneofsHoldBetweenPathBodyAndQuery() {
        assertThat(faults(API, "GET", "/v1/typed/oneof/a?or=1", ""))
                .containsExactly(new Fault("or", "expected this or either, not both"));
        assertThat(faults(API, "POST", "/v1/parts/deep?or=1", "{\"text\": \"a\"}"))
                .containsExactly(new Fault("or", "expected this or deep, not both"));
    }

    @Test
    void row17UnknownParametersAreNamedUnlessTheApiKnowsThem() {
        var some = lenient(Set.of("trace", "utm_*"), false);

        assertThat(faults(API, "GET", "/v1/things?utm_source=a", ""))
                .containsExactly(new Fault("utm_source", "unknown parameter"));
        assertThat(bound(some, "GET", "/v1/things?utm_source=a&trace=b&text=c", ""))
                .isEqualTo("{'text':'c'}");
        assertThat(bound(some, "POST", "/v1/things?utm_source=a", "{}")).isEqualTo("{}");
        assertThat(faults(some, "GET", "/v1/things?utm=a", "")).hasSize(1);
        assertThat(bound(lenient(Set.of(), true), "GET", "/v1/things?nosuch=a", ""))
                .isEqualTo("{}");
    }

    @Test
    void row17TooManyParametersAreRefused() {
        assertThat(faults(API, "GET", "/v1/things?" + "texts=a&".repeat(101), ""))
                .containsExactly(new Fault("query", "expected at most 100 parameters"));
    }

    @Test
    void row18UnknownJsonFieldsAreNamedUnlessTheApiIsLenient() {
        var style = new JsonStyle(false, false, false, true);
        var lenient =
                Api.of(
                        TestContract.set(),
                        HttpRules.annotations(),
                        ApiSettings.STANDARD.with(style));

        assertThat(faults(API, "POST", "/v1/things", "{\"nosuch\": 1}"))
                .containsExactly(new Fault("nosuch", "unknown field"));
        assertThat(bound(lenient, "POST", "/v1/things", "{\"nosuch\": 1, \"text\": \"a\"}"))
                .isEqualTo("{'text':'a'}");
    }

    @Test
    void row19APatchWithoutAMaskGetsOneFromItsBody() {
        assertThat(
                        bound(
                                API,
                                "PATCH",
                                "/v1/things/7?note=b",
                                "{\"name\": \"7\", \"displayName\": \"a\", \"inner\": {\"text\": \"\"}}"))
                .isEqualTo(
                        "{'thing':{'name':'7','displayName':'a','inner':{}},"
                                + "'updateMask':'displayName,inner.text','note':'b'}");
    }

    @Test
    void row19AMaskThatWasSentStays() {
        assertThat(bound(API, "PATCH", "/v1/things/7?updateMask=text", "{\"displayName\": \"a\"}"))
                .isEqualTo("{'thing':{'name':'7','displayName':'a'},'updateMask':'text'}");
        assertThat(bound(API, "PATCH", "/v1/things/7", "{}")).isEqualTo("{'thing':{'name':'7'}}");
        assertThat(bound(API, "PATCH", "/v1/things/7", "")).isEqualTo("{'thing':{'name':'7'}}");
    }

    @Test
    void row20AllFaultsOfARequestAreTold() {
        assertThat(faults(API, "POST", "/v1/things", "{\"flag\": 1, \"no\": 2, \"small\": \"x\"}"))
                .extracting(Fault::path)
                .containsExactly("flag", "no", "small");
        assertThat(faults(API, "GET", "/v1/typed/int32/x?flag=1&no=2", ""))
                .extracting(Fault::path)
                .containsExactly("small", "flag", "no");
    }

    @Test
    void row21AnEmptyBodyIsAnEmptyMessage() {
        assertThat(bound(API, "POST", "/v1/things", "")).isEqualTo("{}");
        assertThat(bound(API, "PUT", "/v1/things/7", "")).isEqualTo("{'name':'7'}");
        assertThat(bound(API, "POST", "/v1/parts/inner/7", "")).isEqualTo("{'name':'7'}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"text\"}",
                "nonsense",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{} {}"
            })
    void row22WhatIsNoJsonIsToldWithItsPlace(String body) {
        assertThatThrownBy(() -> bound(API, "POST", "/v1/things", body))
                .isInstanceOfSatisfying(
                        JsonMalformed.class,
                        malformed -> assertThat(malformed.column()).isPositive());
    }

    private static Api lenient(Set<String> ignored, boolean lenient) {
        return Api.of(
                TestContract.set(),
                HttpRules.annotations(),
                ApiSettings.STANDARD.with(new QueryRules(ignored, lenient)));
    }
}
