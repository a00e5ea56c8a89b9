package io.linli.gateway.repeat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How answers to keyed requests are kept. An unknown key stops the start.
///
/// @param answerMax larger ones are not kept; a repeat of such a request is answered by the room
@ConfigurationProperties(prefix = "linli.repeat", ignoreUnknownFields = false)
record RepeatSettings(@DefaultValue("64KB") DataSize answerMax) {
    private static final DataSize ANSWER_MAX = DataSize.ofMegabytes(1);

    RepeatSettings {
        if (answerMax.isNegative() || answerMax.compareTo(ANSWER_MAX) > 0) {
            throw new IllegalArgumentException(
                    "answer-max: " + answerMax + " (expected: up to " + ANSWER_MAX + ")");
        }
    }
}
