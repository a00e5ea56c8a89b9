package io.linli.identity.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "110105, DISTRICT",
        "110105017, STREET",
        "110105017036, COMMUNITY",
        "500103013008003, GRID"
    })
    void theNumberOfDigitsTellsTheTier(String code, Level level) {
        assertThat(RegionCode.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "110105017000, 110105017",
        "110105000000, 110105",
        "110105017000000, 110105017",
        "500103004003000, 500103004003",
        "110105000, 110105",
        "110105017036, 110105017036"
    })
    void blocksOfThreeZeroesAreStripped(String padded, String bare) {
        assertThat(RegionCode.of(padded).value()).isEqualTo(bare);
    }

    @Test
    void zeroesThatAreNoBlockOfTheirOwnStay() {
        assertThat(RegionCode.of("500100").value()).isEqualTo("500100");
        assertThat(RegionCode.of("110000").value()).isEqualTo("110000");
        assertThat(RegionCode.of("110105100").value()).isEqualTo("110105100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010", "1101050", "50010300400", "1101050170360", "11010501703A"})
    void anyOtherLengthOrLetterIsNoCode(String text) {
        assertThatThrownBy(() -> RegionCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheBareFormIsKept() {
        assertThatThrownBy(() -> new RegionCode("110105017000"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
