package io.linli.transcode.codec;

import static io.linli.transcode.codec.Conversion.ALL;
import static io.linli.transcode.codec.Conversion.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no JSON at all, or too deep, is refused at its first fault.
class JsonMalformedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{'oneInt32'}",
                "{'oneInt32':}",
                "{'oneInt32':1,}",
                "{,}",
                "{'oneInt32' 1}",
                "{'oneInt32':1}x",
                "{}{}",
                "{'oneInt32':01}",
                "{'oneInt32':-}",
                "{'oneInt32':1.}",
                "{'oneInt32':.5}",
                "{'oneInt32':+1}",
                "{'oneInt32':1e}",
                "{'oneInt32':0x1}",
                "{'oneInt32':1 2}",
                "{'manyInt32':[1,]}",
                "{'manyInt32':[1 2]}",
                "{'manyInt32':[1}",
                "{'manyInt32':[",
                "{oneInt32:1}",
                "{'oneString':'a\nb'}",
                "{'oneString':'\\x'}",
                "{'oneString':'\\u12'}",
                "{'oneString':'\\u12g4'}",
                "{'oneString':'a}",
                "{'oneString':'\\ud800'}",
                "{'oneString':'\\udc00\\ud800'}",
                "{'oneString':'\\ud800\\u0041'}",
                "{'oneBool':tru}",
                "{'oneBool':True}",
                "{'oneInt32':NaN}",
                "{'oneDouble':Infinity}",
                "nul",
                "{'oneInt32':1,'oneInt32':1}",
                "{'byText':{'a':1,'a':2}}",
                "{'byText':{'a':1,'\\u0061':2}}",
                "{'oneStruct':{'a':1,'b':2,'a':1}}",
                "// x\n{}",
                "{'no':tru}",
                "{'no':{'a':[1,]}}",
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> faults(text.replace('\'', '"'))).isInstanceOf(JsonMalformed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{'oneInt32':\n  1,\n 名'x'}` | 3 | 2 | not JSON",
                "`{'名':1,'名':2} ` | 1 | 9 | the same key twice",
                "`{'oneString':'名名\\ud800'}` | 1 | 17 | half a surrogate pair",
                "`{'oneInt32':1` | 1 | 14 | not JSON",
            })
    void thePlaceOfTheFaultIsTold(String text, int line, int column, String what) {
        var known = text.replace("名':", "oneInt32':").replace('\'', '"');
        var shift = text.contains("名':") ? 7 : 0;
        assertThatThrownBy(() -> faults(known))
                .isInstanceOfSatisfying(
                        JsonMalformed.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(line);
                            assertThat(e.column()).isEqualTo(column + shift);
                            assertThat(e.what()).isEqualTo(what);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C0AF",
                "C3",
                "E0809F",
                "EDA080",
                "F08080AF",
                "F4908080",
                "FF",
                "E4B8"
            })
    void textThatIsNotUtf8IsRefused(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        for (var name : new String[] {"oneString", "oneBytes", "no", "oneTimestamp"}) {
            var body = new Bytes(16);
            body.utf8("{\"" + name + "\":\"abcdefgh");
            body.put(bytes);
            body.utf8("abcdefgh\"}");
            var json = body.toArray();
            assertThatThrownBy(() -> ALL.read(json, 0, json.length, new Bytes(16), new Faults()))
                    .isInstanceOfSatisfying(
                            JsonMalformed.class, e -> assertThat(e.what()).isEqualTo("not UTF-8"));
        }
    }

    @Test
    void aHundredLevelsAreTakenAndNoMore() {
        assertThat(faults("{\"self\":".repeat(99) + "{}" + "}".repeat(99))).isEmpty();
        assertThatThrownBy(() -> faults("{\"self\":".repeat(100) + "{}" + "}".repeat(100)))
                .isInstanceOf(JsonMalformed.class)
                .hasMessageContaining("nested deeper than 100");
        assertThatThrownBy(() -> faults("{\"no\":" + "[".repeat(100_000)))
                .isInstanceOf(JsonMalformed.class);
        assertThatThrownBy(() -> faults("{\"oneValue\":" + "[".repeat(60) + "]".repeat(60) + "}"))
                .hasMessageContaining("nested deeper than 100"); // twice as deep on the wire
    }
}
