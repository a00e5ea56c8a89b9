package io.linli.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedIdTest {
    @Test
    void namesTheSameThingAlike() {
        assertThat(NamedId.of("notice", "a", "1")).isEqualTo(NamedId.of("notice", "a", "1"));
        assertThat(NamedId.of("notice", "a", "1").version()).isEqualTo(5);
        assertThat(NamedId.of("notice", "a", "1").variant()).isEqualTo(2);
    }

    @Test
    void noTwoListsOfPartsReadAlike() {
        assertThat(NamedId.of("a", "bc"))
                .isNotEqualTo(NamedId.of("ab", "c"))
                .isNotEqualTo(NamedId.of("abc"));
        assertThat(NamedId.of("1:a")).isNotEqualTo(NamedId.of("", "a"));
    }

    @Test
    void neverChanges() {
        assertThat(NamedId.of("pool", "110105017036"))
                .hasToString("01b81244-8c45-5b12-a332-c3fa16845c3e");
    }
}
