package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What protobuf's rules for JSON say, as tables: what goes in, and how it comes back.
class JsonConformanceTest {
    private static final Shape ALL =
            ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());

    private static String roundTrip(Shape shape, String json) {
        var out = new Bytes(16);
        var wire = wire(shape, json.getBytes(StandardCharsets.UTF_8));
        shape.write(wire, 0, wire.length, out);
        return out.toString();
    }

    private static byte[] wire(Shape shape, byte[] json) {
        var wire = new Bytes(16);
        var faults = new Faults();
        shape.read(json, 0, json.length, wire, faults);
        assertThat(faults.all()).isEmpty();
        return wire.toArray();
    }

    private static String faults(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var faults = new Faults();
        ALL.read(bytes, 0, bytes.length, new Bytes(16), faults);
        return faults.all().stream()
                .map(each -> each.path() + ": " + each.description())
                .collect(Collectors.joining("; "));
    }

    /// The second is what comes back; the same when it is left out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "=",
            value = {
                // numbers
                "`{'oneInt32':2147483647}` | =",
                "`{'oneInt32':-2147483648}` | =",
                "`{'oneInt32':'5'}` | `{'oneInt32':5}`",
                "`{'oneInt32':1.0}` | `{'oneInt32':1}`",
                "`{'oneInt32':100000.000}` | `{'oneInt32':100000}`",
                "`{'oneInt32':1e5}` | `{'oneInt32':100000}`",
                "`{'oneInt32':1.5e1}` | `{'oneInt32':15}`",
                "`{'oneInt32':'1e5'}` | `{'oneInt32':100000}`",
                "`{'oneInt32':2.147483647e9}` | `{'oneInt32':2147483647}`",
                "`{'maybeInt32':-0}` | `{'maybeInt32':0}`",
                "`{'oneUint32':4294967295}` | =",
                "`{'oneUint32':4.294967295e9}` | `{'oneUint32':4294967295}`",
                "`{'oneFixed32':4294967295,'oneSfixed32':-1,'oneSint32':-2}` | `{'oneSint32':-2,'oneFixed32':4294967295,'oneSfixed32':-1}`",
                "`{'oneInt64':'9223372036854775807'}` | =",
                "`{'oneInt64':'-9223372036854775808'}` | =",
                "`{'oneInt64':9223372036854774784}` | `{'oneInt64':'9223372036854774784'}`",
                "`{'oneInt64':9223372036854775807}` | `{'oneInt64':'9223372036854775807'}`",
                "`{'oneUint64':18446744073709551615}` | `{'oneUint64':'18446744073709551615'}`",
                "`{'oneUint64':'18446744073709551615'}` | =",
                "`{'oneFixed64':'1','oneSfixed64':'-1','oneSint64':'-9223372036854775808'}` | `{'oneSint64':'-9223372036854775808','oneFixed64':'1','oneSfixed64':'-1'}`",
                "`{'oneFloat':1.5}` | =",
                "`{'oneFloat':3.402823e38}` | `{'oneFloat':3.402823E38}`",
                "`{'oneFloat':-3.402823e38}` | `{'oneFloat':-3.402823E38}`",
                "`{'oneFloat':1.175494e-38}` | `{'oneFloat':1.175494E-38}`",
                "`{'oneFloat':'NaN'}` | =",
                "`{'oneFloat':'Infinity'}` | =",
                "`{'oneDouble':'-Infinity'}` | =",
                "`{'oneDouble':1.79769e308}` | `{'oneDouble':1.79769E308}`",
                "`{'oneDouble':'1.25'}` | `{'oneDouble':1.25}`",
                "`{'oneDouble':2.22507e-308}` | `{'oneDouble':2.22507E-308}`",
                "`{'oneDouble':-0.0}` | =",
                "`{'manyDouble':[0,1,0.1,1e-3,9.999E-4,1e7,9999999,12345678.9,1e22,5e-324]}` | `{'manyDouble':[0.0,1.0,0.1,0.001,9.999E-4,1.0E7,9999999.0,1.23456789E7,1.0E22,4.9E-324]}`",
                // flags, text, bytes
                "`{'oneBool':true,'maybeBool':false}` | =",
                "`{'oneString':'Hello'}` | =",
                "`{'oneString':'\\u00e9\\u4f60\\ud83d\\ude00'}` | `{'oneString':'é你😀'}`",
                "`{'oneString':'\\b\\f\\n\\r\\t\\\\\\/\\u0001\\u007f'}` | `{'oneString':'\\b\\f\\n\\r\\t\\\\/\\u0001\u007f'}`",
                "`{'oneString':'\\u0000'}` | =",
                "`{'oneBytes':'AQI='}` | =",
                "`{'oneBytes':'AQI'}` | `{'oneBytes':'AQI='}`",
                "`{'oneBytes':'-_'}` | `{'oneBytes':'+w=='}`",
                "`{'oneBytes':'\\/+8='}` | `{'oneBytes':'/+8='}`",
                "`{'maybeBytes':''}` | =",
                // names
                "`{'one_int32':1,'one_string':'a'}` | `{'oneInt32':1,'oneString':'a'}`",
                "`{'\\u006fneInt32':1}` | `{'oneInt32':1}`",
                "`{'OddName':1}` | =",
                "`{'_odd__name_':1}` | `{'OddName':1}`",
                "`{'@ 名':1}` | =",
                "`{'named':1}` | `{'@ 名':1}`",
                "` \n\t{ \r'oneInt32' : 1 , 'oneBool' : true } ` | `{'oneBool':true,'oneInt32':1}`",
                // null is as if it were not there
                "`{'oneInt32':null,'manyInt32':null,'byText':null,'self':null,'colour':null,'oneTimestamp':null,'oneInt32Value':null,'oneStruct':null}` | `{}`",
                "`{'oneValue':null}` | =",
                "`{'manyValue':[null,1,'a',true,[],{}]}` | `{'manyValue':[null,1.0,'a',true,[],{}]}`",
                "`{'nothing':null}` | =",
                "`{'nothing':'NULL_VALUE'}` | `{'nothing':null}`",
                "`{'maybeInt32':null,'maybeBool':true}` | `{'maybeBool':true}`",
                // enums
                "`{'colour':'RED'}` | =",
                "`{'colour':'ROT'}` | `{'colour':'RED'}`",
                "`{'colour':1}` | `{'colour':'RED'}`",
                "`{'colour':0}` | `{}`",
                "`{'colour':-1}` | `{'colour':'MINUS'}`",
                "`{'colour':123}` | =",
                "`{'colours':[1,'RED',7]}` | `{'colours':['RED','RED',7]}`",
                // lists and maps
                "`{'manyInt32':[1,'2',3.0]}` | `{'manyInt32':[1,2,3]}`",
                "`{'manyString':['',' ','a']}` | =",
                "`{'manyBytes':['AQI=','']}` | =",
                "`{'manyInt32':[]}` | `{}`",
                "`{'selves':[{},{'oneInt32':1}]}` | =",
                "`{'byText':{'':0,'a':1,'名':2}}` | =",
                "`{'byInt':{'-1':{},'0':{'oneInt32':1}}}` | =",
                "`{'byBool':{'true':'RED','false':'UNSET'}}` | =",
                "`{'byLong':{'18446744073709551615':'a'}}` | =",
                "`{'by_text':{}}` | `{}`",
                // time
                "`{'oneTimestamp':'0001-01-01T00:00:00Z'}` | =",
                "`{'oneTimestamp':'9999-12-31T23:59:59.999999999Z'}` | =",
                "`{'oneTimestamp':'1970-01-01T00:00:00Z'}` | =",
                "`{'oneTimestamp':'2000-02-29T12:00:00.01Z'}` | `{'oneTimestamp':'2000-02-29T12:00:00.010Z'}`",
                "`{'oneTimestamp':'1969-12-31T23:59:59.999Z'}` | =",
                "`{'oneTimestamp':'1970-01-01T00:00:00.000001Z'}` | =",
                "`{'oneTimestamp':'1970-01-01T08:00:00+08:00'}` | `{'oneTimestamp':'1970-01-01T00:00:00Z'}`",
                "`{'oneTimestamp':'1969-12-31T16:00:00-08:00'}` | `{'oneTimestamp':'1970-01-01T00:00:00Z'}`",
                "`{'oneDuration':'-315576000000s'}` | =",
                "`{'oneDuration':'315576000000s'}` | =",
                "`{'oneDuration':'1.5s'}` | `{'oneDuration':'1.500s'}`",
                "`{'oneDuration':'-0.5s'}` | `{'oneDuration':'-0.500s'}`",
                "`{'oneDuration':'0.000000001s'}` | =",
                "`{'oneDuration':'0s'}` | =",
                "`{'manyDuration':['1s','-1.000001s']}` | =",
                // masks
                "`{'oneFieldMask':''}` | =",
                "`{'oneFieldMask':'foo,barBaz.quxQ'}` | =",
                // wrappers
                "`{'oneBoolValue':false,'oneInt32Value':0,'oneInt64Value':'0','oneFloatValue':0.0,'oneStringValue':'','oneBytesValue':''}` | =",
                "`{'oneUInt32Value':'1','oneUInt64Value':2,'oneDoubleValue':'NaN'}` | `{'oneUInt32Value':1,'oneUInt64Value':'2','oneDoubleValue':'NaN'}`",
                "`{'manyInt32Value':[0,1],'manyStringValue':['','a']}` | =",
                // trees
                "`{'oneStruct':{'a':null,'b':[1,'2',{'c':true}],'':{}}}` | `{'oneStruct':{'a':null,'b':[1.0,'2',{'c':true}],'':{}}}`",
                "`{'oneListValue':[[],[null],{'a':[]}]}` | =",
                "`{'oneValue':{'a':[1e2]}}` | `{'oneValue':{'a':[100.0]}}`",
                "`{'oneEmpty':{}}` | =",
                // any
                "`{'oneAny':{}}` | =",
                "`{'oneAny':{'@type':'type.googleapis.com/r.All','oneInt32':5}}` | =",
                "`{'oneAny':{'oneInt32':5,'@type':'type.googleapis.com/r.All'}}` | `{'oneAny':{'@type':'type.googleapis.com/r.All','oneInt32':5}}`",
                "`{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Duration','value':'1.500s'}}` | =",
                "`{'oneAny':{'value':'1970-01-01T00:00:00Z','@type':'type.googleapis.com/google.protobuf.Timestamp'}}` | `{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Timestamp','value':'1970-01-01T00:00:00Z'}}`",
                "`{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Struct','value':{'a':1}}}` | `{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Struct','value':{'a':1.0}}}`",
                "`{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Any','value':{'@type':'type.googleapis.com/google.protobuf.Int32Value','value':5}}}` | =",
                "`{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Value','value':null}}` | =",
                "`{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Empty','value':{}}}` | `{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Empty'}}`",
            })
    void whatIsTakenComesBackInTheOneForm(String json, String back) {
        var plain = json.replace('\'', '"');
        assertThat(roundTrip(ALL, plain)).isEqualTo(back == null ? plain : back.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{'oneInt32':2147483648}` | oneInt32",
                "`{'oneInt32':-2147483649}` | oneInt32",
                "`{'oneInt32':0.5}` | oneInt32",
                "`{'oneInt32':1e10}` | oneInt32",
                "`{'oneInt32':1e999999999999}` | oneInt32",
                "`{'oneInt32':1.000000000000000000000000001}` | oneInt32",
                "`{'oneInt32':' 1'}` | oneInt32",
                "`{'oneInt32':'1 '}` | oneInt32",
                "`{'oneInt32':'+1'}` | oneInt32",
                "`{'oneInt32':'0x1'}` | oneInt32",
                "`{'oneInt32':''}` | oneInt32",
                "`{'oneInt32':'1a'}` | oneInt32",
                "`{'oneInt32':true}` | oneInt32",
                "`{'oneInt32':[1]}` | oneInt32",
                "`{'oneInt32':{}}` | oneInt32",
                "`{'oneUint32':-1}` | oneUint32",
                "`{'oneUint32':4294967296}` | oneUint32",
                "`{'oneInt64':9223372036854775808}` | oneInt64",
                "`{'oneInt64':'-9223372036854775809'}` | oneInt64",
                "`{'oneUint64':18446744073709551616}` | oneUint64",
                "`{'oneUint64':-1}` | oneUint64",
                "`{'oneFloat':3.5e38}` | oneFloat",
                "`{'oneFloat':'nan'}` | oneFloat",
                "`{'oneDouble':1.8e308}` | oneDouble",
                "`{'oneDouble':'-1.8e308'}` | oneDouble",
                "`{'oneDouble':'inf'}` | oneDouble",
                "`{'oneDouble':''}` | oneDouble",
                "`{'oneBool':'true'}` | oneBool",
                "`{'oneBool':1}` | oneBool",
                "`{'oneString':1}` | oneString",
                "`{'oneString':{}}` | oneString",
                "`{'oneBytes':'*'}` | oneBytes",
                "`{'oneBytes':'A'}` | oneBytes",
                "`{'oneBytes':'AQI=='}` | oneBytes",
                "`{'oneBytes':'AQ=I'}` | oneBytes",
                "`{'oneBytes':1}` | oneBytes",
                "`{'colour':'NO'}` | colour",
                "`{'colour':'red'}` | colour",
                "`{'colour':1.5}` | colour",
                "`{'colour':true}` | colour",
                "`{'manyInt32':1}` | manyInt32",
                "`{'manyInt32':[1,null]}` | manyInt32[1]",
                "`{'manyInt32':[1,'x',[]]}` | manyInt32[1] manyInt32[2]",
                "`{'selves':[{},null]}` | selves[1]",
                "`{'selves':{}}` | selves",
                "`{'self':[]}` | self",
                "`{'self':{'self':{'no':1}}}` | self.self.no",
                "`{'byText':[]}` | byText",
                "`{'byText':{'a':null}}` | byText.a",
                "`{'byInt':{'a':{}}}` | byInt.a",
                "`{'byInt':{'2147483648':{}}}` | byInt.2147483648",
                "`{'byBool':{'1':'RED'}}` | byBool.1",
                "`{'byBool':{'true':'NO'}}` | byBool.true",
                "`{'no':1,'neither':{'a':[1]}}` | no neither",
                "`{'oneInt32':1,'one_int32':1}` | one_int32",
                "`{'maybeInt32':1,'maybeBool':true}` | maybeBool",
                "`{'maybeInt32':1,'nothing':null}` | nothing",
                "`{'oneTimestamp':'0000-12-31T23:59:59Z'}` | oneTimestamp",
                "`{'oneTimestamp':'0001-01-01T00:00:00+00:01'}` | oneTimestamp",
                "`{'oneTimestamp':'9999-12-31T23:59:59-00:01'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01T00:00:00z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01t00:00:00Z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01T00:00:00'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01 00:00:00Z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-02-29T00:00:00Z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01T24:00:00Z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01T00:00:00.1234567890Z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01T00:00:00.Z'}` | oneTimestamp",
                "`{'oneTimestamp':'1970-01-01T00:00:00+8:00'}` | oneTimestamp",
                "`{'oneTimestamp':0}` | oneTimestamp",
                "`{'oneDuration':'1'}` | oneDuration",
                "`{'oneDuration':'s'}` | oneDuration",
                "`{'oneDuration':'-s'}` | oneDuration",
                "`{'oneDuration':'1.s'}` | oneDuration",
                "`{'oneDuration':'1 s'}` | oneDuration",
                "`{'oneDuration':'1.0000000001s'}` | oneDuration",
                "`{'oneDuration':'315576000001s'}` | oneDuration",
                "`{'oneDuration':'-315576000000.1s'}` | oneDuration",
                "`{'oneFieldMask':'foo_bar'}` | oneFieldMask",
                "`{'oneFieldMask':'foo,,bar'}` | oneFieldMask",
                "`{'oneFieldMask':['foo']}` | oneFieldMask",
                "`{'oneInt32Value':'x'}` | oneInt32Value",
                "`{'oneInt32Value':{'value':1}}` | oneInt32Value",
                "`{'manyInt32Value':[null]}` | manyInt32Value[0]",
                "`{'oneStruct':[]}` | oneStruct",
                "`{'oneStruct':{'a':{'b':[1,1e999]}}}` | oneStruct.a.b[1]",
                "`{'oneListValue':{}}` | oneListValue",
                "`{'oneAny':{'oneInt32':5}}` | oneAny",
                "`{'oneAny':{'@type':''}}` | oneAny",
                "`{'oneAny':{'@type':'r.All'}}` | oneAny",
                "`{'oneAny':{'@type':'type.googleapis.com/r.No','a':1}}` | oneAny",
                "`{'oneAny':{'@type':'type.googleapis.com/r.All','no':1}}` | oneAny.no",
                "`{'oneAny':{'@type':'type.googleapis.com/google.protobuf.Duration','value':'x'}}` | oneAny.value",
                "`{'oneAny':5}` | oneAny",
                "`[]` | body",
                "`null` | body",
                "`'a'` | body",
            })
    void whatDoesNotFitIsNamed(String json, String paths) {
        assertThat(faults(json.replace('\'', '"')).replaceAll(": [^;]*;?", "")).isEqualTo(paths);
    }

    @Test
    void faultsSayWhatWasExpected() {
        assertThat(
                        faults(
                                """
                                {"oneInt32": 0.5, "oneString": 1, "oneBool": 1, "oneBytes": "*",
                                 "colour": "NO", "manyInt32": 1, "self": 1, "no": 1, "maybeInt32": 1,
                                 "maybeBool": true, "oneTimestamp": "x", "oneUint64": -1}
                                """))
                .isEqualTo(
                        "oneInt32: expected a whole number -2147483648..2147483647;"
                                + " oneString: expected a string;"
                                + " oneBool: expected true or false;"
                                + " oneBytes: expected base64 text;"
                                + " colour: expected one of RED, ROT, MINUS;"
                                + " manyInt32: expected a list;"
                                + " self: expected an object;"
                                + " no: unknown field;"
                                + " maybeBool: excludes maybeInt32;"
                                + " oneTimestamp: expected a time such as 2026-11-20T10:00:00+08:00;"
                                + " oneUint64: expected a whole number 0..18446744073709551615");
    }

    @Test
    void noMoreThanAHundredFaultsAreTold() {
        assertThat(faults("{\"manyInt32\":[" + "true,".repeat(200) + "1]}").split("; "))
                .hasSize(100);
    }

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

    @Test
    void unknownFieldsAndEnumNamesMayBePassedOver() {
        var lenient =
                ConformanceContract.shapes(new JsonStyle(false, false, false, true))
                        .of(ConformanceContract.all());
        assertThat(
                        roundTrip(
                                lenient,
                                """
                                {"no": {"a": [1, {}]}, "oneInt32": 1, "colour": "NO",
                                 "colours": ["RED", "NO", 1], "byBool": {"true": "NO"}}
                                """))
                .isEqualTo("{\"oneInt32\":1,\"colours\":[\"RED\",\"RED\"]}");
    }

    @Test
    void namesAndEnumsMayBeWrittenOtherwise() {
        var other =
                ConformanceContract.shapes(new JsonStyle(false, true, true, false))
                        .of(ConformanceContract.all());
        assertThat(roundTrip(other, "{\"oneInt32\":1,\"colour\":\"RED\",\"byBool\":{\"true\":1}}"))
                .isEqualTo("{\"one_int32\":1,\"colour\":1,\"by_bool\":{\"true\":1}}");
    }

    @Test
    void emptyFieldsMayBeShown() {
        var showing =
                ConformanceContract.shapes(new JsonStyle(true, false, false, false))
                        .of(ConformanceContract.all());
        assertThat(roundTrip(showing, "{\"oneSint32\":5}"))
                .startsWith("{\"oneBool\":false,\"oneInt32\":0,\"oneSint32\":5,\"oneUint32\":0")
                .contains("\"oneInt64\":\"0\"", "\"oneDouble\":0.0", "\"oneString\":\"\"")
                .contains("\"manyTimestamp\":[]", "\"byText\":{}")
                .doesNotContain("maybe", "colour\"", "self\"", "oneTimestamp", "nothing");
    }

    @Test
    void proto2KeepsItsOwnRules() {
        var old = Shapes.of(List.of(), JsonStyle.STANDARD).of(ConformanceContract.old());
        var json = "{\"must\":0,\"shade\":\"DARK\",\"part\":{\"text\":\"a\"},\"text\":\"\"}";
        assertThat(roundTrip(old, json)).isEqualTo(json);
        var faults = new Faults();
        var unknown = "{\"shade\": 7, \"shades\": [1, 7]}".getBytes(StandardCharsets.UTF_8);
        old.read(unknown, 0, unknown.length, new Bytes(16), faults);
        assertThat(faults.all()).extracting(Fault::path).containsExactly("shade", "shades[1]");
    }
}
