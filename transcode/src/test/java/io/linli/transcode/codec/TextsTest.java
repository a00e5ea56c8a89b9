package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final Shape ALL =
            ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());

    private static String written(String field, String text) {
        var wire = new Bytes(16);
        Texts.write(ConformanceContract.all().findFieldByName(field), text, wire);
        var json = new Bytes(16);
        ALL.write(wire.array, 0, wire.size, json);
        return json.toString().replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one_bool | true | `{'oneBool':true}`",
                "one_int32 | -2147483648 | `{'oneInt32':-2147483648}`",
                "one_int32 | 1e3 | `{'oneInt32':1000}`",
                "many_int32 | 5 | `{'manyInt32':[5]}`",
                "maybe_int32 | 0 | `{'maybeInt32':0}`",
                "one_uint64 | 18446744073709551615 | `{'oneUint64':'18446744073709551615'}`",
                "one_sint64 | -1 | `{'oneSint64':'-1'}`",
                "one_fixed32 | 4294967295 | `{'oneFixed32':4294967295}`",
                "one_float | 1.5 | `{'oneFloat':1.5}`",
                "one_double | -Infinity | `{'oneDouble':'-Infinity'}`",
                "one_double | NaN | `{'oneDouble':'NaN'}`",
                "one_string | 劳 + \" | `{'oneString':'劳 + \\''}`",
                "one_bytes | _-8 | `{'oneBytes':'/+8='}`",
                "one_bytes | AQI= | `{'oneBytes':'AQI='}`",
                "colour | RED | `{'colour':'RED'}`",
                "colour | 1 | `{'colour':'RED'}`",
                "one_Timestamp | 2026-01-01T08:00:00+08:00 | `{'oneTimestamp':'2026-01-01T00:00:00Z'}`",
                "one_Duration | 3.5s | `{'oneDuration':'3.500s'}`",
                "one_FieldMask | a.bC,d | `{'oneFieldMask':'a.bC,d'}`",
                "one_BoolValue | false | `{'oneBoolValue':false}`",
                "one_Int64Value | 5 | `{'oneInt64Value':'5'}`",
                "one_StringValue | true | `{'oneStringValue':'true'}`",
                "many_DoubleValue | 0.1 | `{'manyDoubleValue':[0.1]}`",
            },
            quoteCharacter = '`')
    void aTextBecomesItsField(String field, String text, String json) {
        assertThat(written(field, text)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "one_bool, yes",
        "one_bool, 1",
        "one_bool, TRUE",
        "one_int32, 2147483648",
        "one_int32, 1.5",
        "one_int32, 0x1",
        "one_int32, 1e999999999",
        "one_int32, 12a",
        "one_int32, ''",
        "one_int64, 9223372036854775808",
        "one_uint64, -1",
        "one_double, abc",
        "one_double, 1e999",
        "one_float, 1e39",
        "one_bytes, ***",
        "colour, BLUE",
        "colour, 7",
        "colour, ''",
        "one_Timestamp, yesterday",
        "one_Duration, 1h",
        "one_FieldMask, a_b",
        "one_Int32Value, x",
        "one_Struct, {}",
        "one_Value, 1",
        "one_Any, {}",
        "self, {}",
        "by_text, a",
    })
    void aTextThatDoesNotFitIsRefused(String field, String text) {
        assertThatThrownBy(() -> written(field, text))
                .isInstanceOf(WrongValue.class)
                .hasMessageStartingWith("expected ");
    }

    @Test
    void zerosAreWrittenTooSinceTheyReplaceWhatStandsBefore() {
        var wire = new Bytes(16);
        var field = ConformanceContract.all().findFieldByName("one_int32");
        Texts.write(field, "7", wire);
        Texts.write(field, "0", wire);
        var json = new Bytes(16);
        ALL.write(wire.array, 0, wire.size, json);
        assertThat(json).hasToString("{}");
    }
}
