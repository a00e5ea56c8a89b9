package io.linli.seal;

import static io.linli.seal.SealFailure.Kind.ALTERED;
import static io.linli.seal.SealFailure.Kind.KEY_UNKNOWN;
import static io.linli.seal.SealFailure.Kind.NOT_SEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.seal.Seal.Place;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final String ONE = "1=" + base64(16, 1);
    private static final String TWO = "2=" + base64(16, 2);
    private static final String INDEX = base64(32, 3);
    private static final Place PLACE = new Place("reporter", "phone", "7");

    private final Seal seal = new Seal(ONE, INDEX);

    /// RFC 8998, appendix A.1.
    @Test
    void agreesWithTheExampleOfTheRfc() {
        var key = hex("0123456789ABCDEFFEDCBA9876543210");
        var iv = hex("00001234567800000000ABCD");
        var aad = hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
        var text = new StringBuilder();
        "ABCDEFEA".chars().forEach(digit -> text.append(Character.toString(digit).repeat(16)));

        var sealed = Seal.sm4Gcm(true, key, iv, aad, hex(text.toString()));

        assertThat(HexFormat.of().withUpperCase().formatHex(sealed))
                .isEqualTo(
                        "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                                + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                                + "83DE3541E4C2B58177E065A9BF7B62EC");
        assertThat(Seal.sm4Gcm(false, key, iv, aad, sealed)).isEqualTo(hex(text.toString()));
    }

    /// GB/T 32907, appendix A: the block cipher below, once and a million times.
    @ParameterizedTest
    @CsvSource({"1, 681edf34d206965e86b3e94f536e4246", "1000000, 595298c7c6fd271f0402f804c33d3f66"})
    void theCipherAgreesWithItsStandard(int times, String expected) {
        var block = hex("0123456789abcdeffedcba9876543210");
        var sm4 = new SM4Engine();
        sm4.init(true, new KeyParameter(block.clone()));
        for (var i = 0; i < times; i++) {
            sm4.processBlock(block, 0, block, 0);
        }

        assertThat(block).isEqualTo(hex(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13800000000", "劲松北小区一区3号楼", "👪"})
    void whatIsSealedOpens(String text) {
        assertThat(seal.open(seal.seal(text, PLACE), PLACE)).isEqualTo(text);
    }

    @Test
    void keepsTheWrittenForm() {
        var sealed = seal.seal("13800000000", PLACE);

        assertThat(sealed).hasSize(1 + 2 + 12 + 11 + 16).startsWith(1, 0, 1);
        assertThat(sealed).isNotEqualTo(seal.seal("13800000000", PLACE));
    }

    @Test
    void opensNowhereElse() {
        var sealed = seal.seal("13800000000", PLACE);

        assertFails(seal, sealed, new Place("reporter", "phone", "8"), ALTERED);
        assertFails(seal, sealed, new Place("reporter", "name", "7"), ALTERED);
        assertFails(seal, sealed, new Place("account", "phone", "7"), ALTERED);
    }

    @Test
    void noBitMayChange() {
        var sealed = seal.seal("1", PLACE);
        for (var i = 3; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertFails(seal, altered, PLACE, ALTERED);
        }
    }

    @Test
    void refusesWhatWasNeverSealed() {
        var sealed = seal.seal("1", PLACE);
        var other = sealed.clone();
        other[0] = 2;

        assertFails(seal, new byte[0], PLACE, NOT_SEALED);
        assertFails(seal, Arrays.copyOf(seal.seal("", PLACE), 30), PLACE, NOT_SEALED);
        assertFails(seal, other, PLACE, NOT_SEALED);
    }

    @Test
    void oldKeysOpenAndTheNewestSeals() {
        var old = seal.seal("13800000000", PLACE);
        var both = new Seal(ONE + "," + TWO, INDEX);
        var renewed = both.renewed(old, PLACE);

        assertThat(both.open(old, PLACE)).isEqualTo("13800000000");
        assertThat(renewed).startsWith(1, 0, 2);
        assertThat(new Seal(TWO, INDEX).open(renewed, PLACE)).isEqualTo("13800000000");
        assertThat(both.renewed(renewed, PLACE)).isSameAs(renewed);
        assertFails(new Seal(TWO, INDEX), old, PLACE, KEY_UNKNOWN);
    }

    @Test
    void aLargeKeyIdIsReadAsWritten() {
        var large = new Seal("65535=" + base64(16, 1), INDEX);

        assertThat(large.open(large.seal("1", PLACE), PLACE)).isEqualTo("1");
    }

    @Test
    void anIndexIsEqualForEqualValuesUnderOneKey() {
        var index = seal.blindIndex("13800000000");

        assertThat(index)
                .matches("[0-9a-f]{64}")
                .isEqualTo(new Seal(TWO, INDEX).blindIndex("13800000000"));
        assertThat(index).isNotEqualTo(seal.blindIndex("13800000001"));
        assertThat(index).isNotEqualTo(new Seal(ONE, base64(32, 4)).blindIndex("13800000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AQEBAQEBAQEBAQEBAQEBAQ==",
                "0=AQEBAQEBAQEBAQEBAQEBAQ==",
                "1=AQEB",
                "1=%AQEBAQEBAQEBAQEBAQEBAQ==",
                "65536=AQEBAQEBAQEBAQEBAQEBAQ==",
                "1=AQEBAQEBAQEBAQEBAQEBAQ==,1=AQEBAQEBAQEBAQEBAQEBAQ==",
                "1=AQEBAQEBAQEBAQEBAQEBAQ==,"
            })
    void refusesKeysOutOfFormWithoutShowingThem(String keys) {
        assertThatThrownBy(() -> new Seal(keys, INDEX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageStartingWith("seal key ")
                .hasMessageNotContaining("AQEB");
    }

    @Test
    void refusesAWeakIndexKeyAndAnUnclearPlace() {
        assertThatThrownBy(() -> new Seal(ONE, base64(31, 3)))
                .hasMessage("index key (expected: >= 32 bytes)");
        assertThatThrownBy(() -> new Place("a|b", "c", "d"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place("a", "b|c", "d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFails(Seal seal, byte[] sealed, Place place, SealFailure.Kind kind) {
        assertThatThrownBy(() -> seal.open(sealed, place))
                .isInstanceOfSatisfying(
                        SealFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String base64(int length, int fill) {
        var key = new byte[length];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
