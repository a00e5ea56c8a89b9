package io.linli.adapters.hotline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.callbacks.Malformed;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HotlineMessageTest {
    private static final String BODY =
            """
            {"eventId":"E-1","kind":"ticket.withdrawn","ticketNo":"BJ-1","version":2,"ts":"2026-11-20T10:00:00+08:00",
             "data":{"reason":"重复"},"weather":"rain"}
            """;

    @Test
    void theSameTicketHasTheSameIdAndAnotherOneAnother() {
        var again = read(BODY.replace("E-1", "E-2").replace("withdrawn", "dispatched"));

        assertThat(again.ticket()).isEqualTo(read(BODY).ticket());
        assertThat(read(BODY.replace("BJ-1", "BJ-2")).ticket()).isNotEqualTo(again.ticket());
    }

    @Test
    void aNumberAsTextAndJsonInAStringAreUnderstood() {
        var message =
                read(
                        BODY.replace("\"version\":2", "\"version\":\"2\"")
                                .replace("{\"reason\":\"重复\"}", "\"{\\\"reason\\\":\\\"重复\\\"}\""));

        assertThat(message.version()).isEqualTo(2);
        assertThat(message.data().path("reason").asString()).isEqualTo("重复");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "<html>",
                "{\"eventId\":\"E\"}",
                "{\"eventId\":\"E\",\"kind\":\"k\",\"ticketNo\":\"t\",\"version\":0,\"ts\":\"2026-11-20T10:00:00+08:00\",\"data\":{}}",
                "{\"eventId\":\"E\",\"kind\":\"k\",\"ticketNo\":\"t\",\"version\":1,\"ts\":\"2026-11-20 10:00:00\",\"data\":{}}",
                "{\"eventId\":\"E\",\"kind\":\"k\",\"ticketNo\":\"t\",\"version\":1,\"ts\":\"2026-11-20T10:00:00+08:00\",\"data\":null}",
                "{\"eventId\":\"E\",\"kind\":\"k\",\"ticketNo\":\"t\",\"version\":1,\"ts\":\"2026-11-20T10:00:00+08:00\",\"data\":\"{\"}",
                "{\"eventId\":\"E E\",\"kind\":\"k\",\"ticketNo\":\"t\",\"version\":1,\"ts\":\"2026-11-20T10:00:00+08:00\",\"data\":{}}"
            })
    void whatIsNoMessageIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Malformed.class);
    }

    @Test
    void aMessageInAnotherCharacterSetIsRefused() {
        assertThatThrownBy(() -> HotlineMessage.read(BODY.getBytes(Charset.forName("GBK"))))
                .isInstanceOf(Malformed.class);
    }

    private static HotlineMessage read(String body) {
        return HotlineMessage.read(body.getBytes(UTF_8));
    }
}
