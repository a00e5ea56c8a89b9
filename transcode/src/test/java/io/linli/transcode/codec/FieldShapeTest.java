package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldShapeTest {
    private static final Shape ALL =
            ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());

    private static FieldShape field(String name) {
        return ALL.field(ConformanceContract.all().findFieldByName(name));
    }

    private static Bytes read(String name, String json, Faults faults) {
        var wire = new Bytes(16);
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        field(name).read(bytes, 0, bytes.length, wire, faults);
        return wire;
    }

    private static String written(String name, Bytes wire) {
        var json = new Bytes(16);
        field(name).write(wire.array, 0, wire.size, json);
        return json.toString().replace('"', '\'');
    }

    /// The second is what comes back; the same when it is left out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "=",
            value = {
                "one_int32 | 5 | =",
                "one_int32 | 0 | =",
                "one_int32 | null | 0",
                "one_int64 | null | `'0'`",
                "one_string | `'a'` | =",
                "one_string | null | `''`",
                "colour | `'RED'` | =",
                "colour | null | `'UNSET'`",
                "many_int32 | `[1,2]` | =",
                "many_int32 | [] | =",
                "many_int32 | null | []",
                "many_string | `['','a']` | =",
                "self | `{'oneInt32':1}` | =",
                "self | {} | =",
                "self | null | {}",
                "selves | `[{},{'oneInt32':1}]` | =",
                "by_text | `{'a':1}` | =",
                "by_text | null | {}",
                "one_Timestamp | `'1970-01-01T00:00:00Z'` | =",
                "one_Timestamp | null | =",
                "one_Int32Value | 0 | =",
                "one_Int32Value | null | =",
                "one_Value | null | =",
                "one_Struct | `{'a':[]}` | =",
                "maybe_bool | false | =",
            })
    void oneFieldComesBackAsItWas(String name, String json, String back) {
        var faults = new Faults();
        assertThat(written(name, read(name, json, faults))).isEqualTo(back == null ? json : back);
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void faultsAreNamedFromTheFieldOn() {
        var faults = new Faults();
        read("selves", "[{},{'oneInt32':'x'},5]", faults);
        read("one_int32", "true", faults);
        assertThat(faults.all())
                .extracting(Fault::path)
                .containsExactly("selves[1].oneInt32", "selves[2]", "oneInt32");
        assertThatThrownBy(() -> read("self", "{} {}", faults)).isInstanceOf(JsonMalformed.class);
    }

    @Test
    void partsThatAreSpreadOverTheMessageAreGathered() {
        var faults = new Faults();
        var wire = read("many_int32", "[1]", faults);
        wire.put(read("self", "{'oneInt32':1}", faults).toArray());
        wire.put(read("many_int32", "[2]", faults).toArray());
        wire.put(read("self", "{'oneString':'a'}", faults).toArray());
        wire.put(read("maybe_bool", "true", faults).toArray());
        wire.put(read("maybe_int32", "5", faults).toArray());
        assertThat(written("many_int32", wire)).isEqualTo("[1,2]");
        assertThat(written("self", wire)).isEqualTo("{'oneInt32':1,'oneString':'a'}");
        assertThat(written("maybe_int32", wire)).isEqualTo("5");
        assertThat(written("maybe_bool", wire)).isEqualTo("false"); // the later member counts
    }
}
