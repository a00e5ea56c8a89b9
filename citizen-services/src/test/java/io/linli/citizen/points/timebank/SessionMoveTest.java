package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each state by each action and part, against the table of docs/rules/timebank.md §3.
class SessionMoveTest {
    /// `from action to: parts`, as the rules have it.
    private static final Map<String, String> RULES =
            Stream.of(
                            "REQUESTED ACCEPT ACCEPTED PROVIDER,OFFICER",
                            "REQUESTED CANCEL CANCELLED REQUESTER,OFFICER",
                            "REQUESTED TIME_OUT VOIDED TIMER",
                            "ACCEPTED SIGN_IN SIGNED_IN PROVIDER,OFFICER",
                            "ACCEPTED CANCEL CANCELLED REQUESTER,PROVIDER,OFFICER",
                            "ACCEPTED TIME_OUT NO_SHOW TIMER",
                            "SIGNED_IN SIGN_OUT SIGNED_OUT PROVIDER,OFFICER",
                            "SIGNED_IN DISPUTE DISPUTED REQUESTER,PROVIDER",
                            "SIGNED_IN TIME_OUT DISPUTED TIMER",
                            "SIGNED_OUT CONFIRM DONE REQUESTER,PROVIDER",
                            "SIGNED_OUT DISPUTE DISPUTED REQUESTER,PROVIDER",
                            "SIGNED_OUT TIME_OUT DISPUTED TIMER",
                            "DISPUTED ALLOW DONE OFFICER",
                            "DISPUTED DISALLOW VOIDED OFFICER",
                            "DISPUTED TIME_OUT VOIDED TIMER",
                            "DONE RATE DONE REQUESTER")
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toMap(
                                    word -> word[0] + " " + word[1],
                                    word -> word[2] + " " + word[3]));

    @ParameterizedTest
    @EnumSource
    void eachActionIsAllowedWhereTheTableSaysSoAndNowhereElse(SessionState from) {
        for (var action : SessionAction.values()) {
            for (var part : Part.values()) {
                var rule = RULES.get(from + " " + action);
                if (rule == null) {
                    refuses("SESSION_STATE", from, action, part);
                } else if (!parts(rule).contains(part.name())) {
                    refuses("NOT_A_PARTY", from, action, part);
                } else {
                    assertThat(SessionMove.judge(from, action, part).to().name())
                            .isEqualTo(rule.split(" ")[0]);
                }
            }
        }
    }

    private static Set<String> parts(String rule) {
        return Arrays.stream(rule.split(" ")[1].split(",")).collect(Collectors.toSet());
    }

    private static void refuses(String reason, SessionState from, SessionAction action, Part part) {
        assertThatThrownBy(() -> SessionMove.judge(from, action, part))
                .as("%s %s %s", from, action, part)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }
}
