package io.linli.transcode.codec;

import static io.linli.transcode.codec.Conversion.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// JSON that is sound but does not fit the contract: every fault is told, with its path.
class JsonFaultsTest {
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
}
