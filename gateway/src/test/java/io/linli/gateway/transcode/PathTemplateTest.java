package io.linli.gateway.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.linli.gateway.transcode.PathTemplate.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
    @Test
    void readsLiteralsVariablesAndTheVerb() {
        var template = PathTemplate.parse("/v1/cases/{case_id}/events:count");

        assertThat(template.segments()).containsExactly("v1", "cases", "*", "events");
        assertThat(template.variables()).containsExactly(new Variable("case_id", 2, 3));
        assertThat(template.verb()).isEqualTo("count");
    }

    @Test
    void readsVariablesOfSeveralSegments() {
        var template = PathTemplate.parse("/v1/{name=shelves/*/books/**}:read");

        assertThat(template.segments()).containsExactly("v1", "shelves", "*", "books", "**");
        assertThat(template.variables()).containsExactly(new Variable("name", 1, 5));
        assertThat(template.verb()).isEqualTo("read");
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
                "/v1/**/cases",
                "/v1/{a=**}/b",
                "/v1/cases:",
                "/v1/cases:a-b",
                "/v1/a b",
                "/v1/{id=}"
            })
    void refusesWhatTheContractDoesNotDescribe(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathTemplate.parse(template));
    }
}
