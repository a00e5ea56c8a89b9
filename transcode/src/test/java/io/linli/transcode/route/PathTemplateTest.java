package io.linli.transcode.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.linli.transcode.route.PathTemplate.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
    @Test
    void readsLiteralsVariablesAndTheVerb() {
        var template = PathTemplate.parse("/v1/cases/{case_id}/events:count");

        assertThat(template.segments()).containsExactly("v1", "cases", "*", "events");
        assertThat(template.variables())
                .containsExactly(new Variable("case_id", 2, 3, false, false));
        assertThat(template.verb()).isEqualTo("count");
    }

    @Test
    void readsVariablesOfSeveralSegments() {
        var template = PathTemplate.parse("/v1/{a.name=shelves/*/books/**}:read");

        assertThat(template.segments()).containsExactly("v1", "shelves", "*", "books", "**");
        assertThat(template.variables()).containsExactly(new Variable("a.name", 1, 5, true, true));
        assertThat(template.verb()).isEqualTo("read");
    }

    @Test
    void keepsEncodedLiteralsDecoded() {
        assertThat(PathTemplate.parse("/v1/%E5%8A%B3").segments()).containsExactly("v1", "劳");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1/cases",
                "/",
                "/v1//cases",
                "/v1/cases/",
                "/v1/{id",
                "/v1/{id}x",
                "/v1/x{id}",
                "/v1/**/cases",
                "/v1/{a=**}/b",
                "/v1/{a=**/b}",
                "/v1/cases:",
                "/v1/cases:a b",
                "/v1/a b",
                "/v1/劳",
                "/v1/%zz",
                "/v1/..",
                "/v1/%2e",
                "/v1/***",
                "/v1/{id=}",
                "/v1/{}",
                "/v1/{1d}",
                "/v1/{a..b}",
                "/v1/{a.}",
                "/v1/{a={b}}",
                "/v1/{a}/{a}",
            })
    void refusesWhatTheContractDoesNotDescribe(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathTemplate.parse(template));
    }
}
