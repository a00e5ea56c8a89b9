package io.linli.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerifyTest {
    private static final String RIGHT =
            """
            {"ledgers": [{"ledger": 1, "accounts": "3", "transfers": "40", "debits": "90", "credits": "90"}]}
            """;

    @Test
    void whatAddsUpIsRight() {
        var told = MeshFile.JSON.readTree(RIGHT);

        assertThat(Verify.isRight(told)).isTrue();
        assertThat(Verify.lines(told)).hasSize(3).last().isEqualTo("It adds up.");
        assertThat(Verify.lines(told).get(1).trim().split(" +"))
                .containsExactly("1", "3", "40", "90", "90", "0");
    }

    @Test
    void sumsThatDifferOrASingleFindingAreWrong() {
        var uneven =
                MeshFile.JSON.readTree(RIGHT.replace("\"credits\": \"90\"", "\"credits\": \"91\""));
        var found =
                MeshFile.JSON.readTree(
                        RIGHT.replace("]}", "], \"wrong\": [\"balance of account x\"]}"));

        assertThat(Verify.isRight(uneven)).isFalse();
        assertThat(Verify.isRight(found)).isFalse();
        assertThat(Verify.lines(found)).contains("  ✗ balance of account x");
    }
}
