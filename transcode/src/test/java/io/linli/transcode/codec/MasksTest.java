package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    private static String mask(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        var all = ConformanceContract.shapes(JsonStyle.STANDARD).of(ConformanceContract.all());
        return Masks.of(all, bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | ``",
                "`{'oneInt32':1,'one_string':'a'}` | `one_int32,one_string`",
                "`{'self':{'oneInt32':1,'self':{'manyString':['a',{}]}},'colour':null}` | `self.one_int32,self.self.many_string,colour`",
                "`{'self':{},'selves':[{'oneInt32':1}],'byText':{'a':1}}` | `self,selves,by_text`",
                "`{'oneTimestamp':'x','oneStruct':{'a':{}},'oneInt32Value':1,'oneAny':{'@type':1}}` | `one_Timestamp,one_Struct,one_Int32Value,one_Any`",
                "`{'no':{'a':1},'oneBool':true}` | one_bool",
                "[] | ``",
            })
    void theLeavesOfABodyAreItsMask(String json, String paths) {
        assertThat(mask(json)).isEqualTo(paths);
    }

    @Test
    void whatIsNoJsonHasNone() {
        assertThatThrownBy(() -> mask("{'self':{")).isInstanceOf(JsonMalformed.class);
    }
}
