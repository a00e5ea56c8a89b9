package io.linli.citizen.points.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.points.timebank.HalfHours;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");
    private static final Document DOCUMENT =
            new Document(
                    "V-0",
                    NINE,
                    "张\"三\\<b>",
                    List.of(
                            new Document.Line(
                                    NINE,
                                    NINE.plusSeconds(6_600),
                                    "里弄\n1号楼***",
                                    "<script>",
                                    new HalfHours(3),
                                    0)));

    @Test
    void theJsonIsOneLineWithWhatPeopleWroteQuoted() {
        assertThat(DOCUMENT.json())
                .isEqualTo(
                        "{\"type\":\"volunteer-certificate\",\"version\":1,\"number\":\"V-0\","
                                + "\"issued\":\"2026-11-20T09:00+08:00\",\"name\":\"张\\\"三\\\\<b>\","
                                + "\"count\":1,\"hours\":\"1.5\",\"services\":[{\"time\":"
                                + "\"2026-11-20T09:00+08:00/2026-11-20T10:50+08:00\","
                                + "\"place\":\"里弄\\u000a1号楼***\",\"content\":\"<script>\","
                                + "\"hours\":\"1.5\",\"rating\":0}]}");
    }

    @Test
    void nothingAnybodyWroteIsMarkupOnThePage() {
        assertThat(DOCUMENT.page("d", "s")).contains("&lt;script&gt;").doesNotContain("<script>");
    }
}
