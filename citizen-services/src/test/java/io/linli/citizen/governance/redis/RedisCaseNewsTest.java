package io.linli.citizen.governance.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.step.CaseChange;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisCaseNewsTest {
    private static final CaseId ID = new CaseId(UUID.randomUUID());

    @Test
    void aPublicChangeComesOutAsItWentIn() {
        var change = new CaseChange(ID, "110105017036", CaseState.ACCEPTED, 2);

        assertThat(RedisCaseNews.read(RedisCaseNews.written(change))).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wang", "*", "="})
    void whomAPrivateOneIsConfidedToComesOutAsItWentIn(String person) {
        var change = new CaseChange(ID, "110105017036", CaseState.ASSIGNED, 3, Optional.of(person));

        assertThat(RedisCaseNews.read(RedisCaseNews.written(change))).isEqualTo(change);
    }

    @Test
    void whatAnOlderReplicaWroteIsToldToOfficersOnly() {
        var line = ID + " 110105017036 ACCEPTED 2";

        assertThat(RedisCaseNews.read(line).confidedTo()).contains("");
    }
}
