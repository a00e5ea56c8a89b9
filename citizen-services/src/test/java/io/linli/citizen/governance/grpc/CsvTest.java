package io.linli.citizen.governance.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(Csv.line(List.of("a", "b,c", "说\"好\"", "x\ny", "")))
                .isEqualTo("a,\"b,c\",\"说\"\"好\"\"\",\"x\ny\",\r\n");
    }

    @Test
    void makesNoFormula() {
        assertThat(Csv.line(List.of("=1+1", "+1", "-1", "@x", "1-1")))
                .isEqualTo("'=1+1,'+1,'-1,'@x,1-1\r\n");
    }
}
