package io.linli.transcode.codec;

import static io.linli.transcode.codec.Conversion.ALL;
import static io.linli.transcode.codec.Conversion.roundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What protobuf's rules for JSON say, as a table: what goes in, and how it comes back.
class JsonConformanceTest {
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

    @Test
    void mapsMayStandAtAnyDepth() {
        var deep = "{\"self\":".repeat(60) + "{\"byText\":{\"a\":1}}" + "}".repeat(60);
        assertThat(roundTrip(ALL, deep)).isEqualTo(deep);
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
