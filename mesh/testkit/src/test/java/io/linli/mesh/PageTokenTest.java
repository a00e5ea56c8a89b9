package io.linli.mesh;

import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.PageToken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {
    @Test
    void leadsBackToWhereItWasCut() {
        var place = new PageToken(Instant.parse("2026-11-20T01:00:00.123456Z"), UUID.randomUUID());

        assertThat(PageToken.parse(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T01:00:00Z nobody",
                "+100000-01-01T00:00:00Z 6f0b8a52-6c1e-5b8f-9d0a-1c3b7e5d2f40",
                "-5000-01-01T00:00:00Z 6f0b8a52-6c1e-5b8f-9d0a-1c3b7e5d2f40",
                "yesterday 6f0b8a52-6c1e-5b8f-9d0a-1c3b7e5d2f40",
                "no-space"
            })
    void refusesATokenNobodyGaveOut(String forged) {
        var token =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> PageToken.parse(token))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(PAGE_TOKEN_INVALID));
    }
}
