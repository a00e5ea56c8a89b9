package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wire forms that encoders hardly write, and such as are none.
class WireTest {
    private static final Shape ALL =
            ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());

    private static String written(Shape shape, byte[] wire) {
        var json = new Bytes(16);
        shape.write(wire, 0, wire.length, json);
        return json.toString().replace('"', '\'');
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1005 1006 | `{'oneInt32':6}`", // twice: the last counts
                "1005 0801 | `{'oneBool':true,'oneInt32':5}`", // not in ascending order
                "1000 | {}", // zero, written all the same
                "1080808080 80808080 8000 | {}", // zero in ten bytes
                "1085808080 10 | `{'oneInt32':5}`", // upper bits of a 32-bit number
                "92030210 05 9203 020801 | `{'self':{'oneBool':true,'oneInt32':5}}`", // in two
                // parts
                "c80c01 d00c07 | `{'maybeInt32':7}`", // two members of one choice
                "d00c07 c80c01 | `{'maybeBool':true}`",
                "b206 03 010203 | `{'manyInt32':[1,2,3]}`",
                "b006 01 b006 02 b206 0103 | `{'manyInt32':[1,2,3]}`", // packed or not
                "b206 00 | {}",
                "b006 01 1005 b006 02 | `{'oneInt32':5,'manyInt32':[1,2]}`", // apart
                "e20300 | `{'byText':{'':0}}`", // an entry without key and value
                "e203 04 10010a00 | `{'byText':{'':1}}`", // value before key
                "e203 050a01611001 e203 050a01611002 | `{'byText':{'a':2}}`", // the same key twice
                "ea03 020805 | `{'byInt':{'5':{}}}`",
                "ea03 06 1202 1001 1200 | `{'byInt':{'0':{'oneInt32':1}}}`", // a value in two parts
                "12 0105 | {}", // a known number in another wire type is unknown
                "aa3e 03 010203 ad3e 01020304 a93e 0102030405060708 ab3e 0801 ac3e | {}", // unknown
                // ones
                "8201 02 0800 | `{'oneTimestamp':'1970-01-01T00:00:00Z'}`",
                "a201 00 | `{'oneStruct':{}}`",
                "aa0100 | `{'oneValue':null}`",
                "aa01 04 2001 2000 | `{'oneValue':false}`",
                "aa01 06 3200 3202 0a00 | `{'oneValue':[null]}`", // parts of one list
            })
    void whatIsLegalHasOneMeaning(String hex, String json) throws InvalidProtocolBufferException {
        assertThat(written(ALL, bytes(hex))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08",
                "0880",
                "10 ffffffffffffffffffff01",
                "00 01",
                "0e",
                "0f",
                "0c",
                "0b",
                "0b0808",
                "0b 14",
                "72 05 61",
                "72 ffffffff07 61",
                "72 ffffffffffffffffff01 61",
                "3d 0102",
                "41 01020304",
                "72 01 ff",
                "9203 03 08",
                "e203 030a05 61",
                "b206 0280 01 80",
                "8201 0b 08ffffffffffffffffff81 01",
                "8201 09 08ffffffffffffff7f",
                "8201 06 10ffffffff07",
                "9201 050a03615f5f",
                "aa01 09 11 000000000000f87f",
                "9a01 06 0a01ff 0a0161", // the name of a type that another takes the place of
            })
    void whatIsNoMessageIsToldAsSuch(String hex) {
        assertThatThrownBy(() -> written(ALL, bytes(hex))).isInstanceOf(WireMalformed.class);
    }

    @Test
    void aValueThatIsReplacedLaterNeedNotBeOneThatJsonCanShow() {
        var times = "8201 09 08ffffffffffffff7f 8201 04 08001000";
        assertThat(written(ALL, bytes(times))).isEqualTo("{'oneTimestamp':'1970-01-01T00:00:00Z'}");
    }

    @Test
    void nestingHasAnEnd() {
        var wire = new byte[0];
        for (var i = 0; i < 99; i++) {
            wire = within(wire);
        }
        assertThat(written(ALL, wire)).startsWith("{'self':{'self':");
        var deep = within(within(wire));
        assertThatThrownBy(() -> written(ALL, deep)).isInstanceOf(WireMalformed.class);
        var groups = "0b".repeat(100_000);
        assertThatThrownBy(() -> written(ALL, bytes(groups))).isInstanceOf(WireMalformed.class);
    }

    private static byte[] within(byte[] inner) {
        var outer = new Bytes(16);
        outer.tag(50 << 3 | 2);
        outer.varint(inner.length);
        outer.put(inner);
        return outer.toArray();
    }

    @Test
    void noiseNeverEscapesAsAnythingElse() {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            try {
                assertThat(Rivalry.tree(written(ALL, noise).replace('\'', '"'))).isNotNull();
            } catch (WireMalformed e) {
                assertThat(e).hasMessageMatching("[a-z].*");
            }
        }
    }

    @Test
    void anAnyOfAnUnknownTypeIsShownAsBytes() {
        var type = ConformanceContract.all();
        var any =
                Any.newBuilder()
                        .setTypeUrl("x/no.such.Type")
                        .setValue(ByteString.copyFromUtf8("abc"))
                        .build();
        var message =
                DynamicMessage.newBuilder(type).setField(type.findFieldByName("one_Any"), any);
        assertThat(written(ALL, message.build().toByteArray()))
                .isEqualTo("{'oneAny':{'@type':'x/no.such.Type','value':'YWJj'}}");
    }

    @Test
    void aClosedEnumShowsOnlyWhatItKnows() {
        var old = ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.old());
        assertThat(written(old, bytes("1007 1801 1807 1802 3205 0a0161 1007 3205 0a0162 1001")))
                .isEqualTo("{'shades':['DARK','LIGHT'],'byShade':{'b':'DARK'}}");
        assertThat(written(old, bytes("23 0a0161 24 2a 01ff"))) // a group; text of any bytes
                .isEqualTo("{'part':{'text':'a'},'text':'\ufffd'}");
    }
}
