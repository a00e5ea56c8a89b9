package io.linli.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "sid=1                | 1",
                "a=b; sid=1; c=d      | 1",
                "a=b;sid=1;c=d        | 1",
                "a=b;   sid=1 ;c=d    | 1",
                "sid=1; sid=2         | 1",
                "sid=                 | ''",
                "sid=; sid=2          | ''",
                "sid=a=b=             | a=b=",
                "sid=\"1\"            | 1",
                "sid=\"               | \"",
                "xsid=1               | none",
                "sidx=1               | none",
                "SID=1                | none",
                "a=sid=1              | none",
                "sid                  | none",
                "sid; sid=1           | 1",
                ";;; sid=1;           | 1",
                "' '                  | none",
                "''                   | none",
            })
    void oneCookieIsReadOutOfALineOfThem(String line, String value) {
        assertThat(Cookies.find(line, "sid")).isEqualTo(value);
    }
}
