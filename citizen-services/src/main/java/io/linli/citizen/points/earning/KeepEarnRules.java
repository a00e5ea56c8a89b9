package io.linli.citizen.points.earning;

import static io.linli.citizen.points.earning.EarningReason.RULE_EXISTS;
import static io.linli.citizen.points.earning.EarningReason.RULE_IN_PAST;
import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/// Use case: an officer reads what deeds bring, and says what they will. In the transaction at
/// hand.
public final class KeepEarnRules {
    private final EarnRules rules;
    private final Clock clock;

    public KeepEarnRules(EarnRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `RULE_IN_PAST` or `RULE_EXISTS`
    public EarnRule set(EarnRule fresh, String by) {
        if (fresh.from().isBefore(clock.instant())) {
            throw RULE_IN_PAST.refuse("effectiveTime", fresh.from(), "no earlier than now");
        }
        if (!rules.add(fresh, by)) {
            throw RULE_EXISTS.refuse("rule", fresh.code(), "one that is not set for then");
        }
        return fresh;
    }

    /// By code, area and date.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<EarnRule> page(String region, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = rules.page(region, parse(pageToken), size + 1);
        return rows.size() <= size
                ? new Page<>(rows, "")
                : new Page<>(List.copyOf(rows.subList(0, size)), place(rows.get(size - 1)));
    }

    private static String place(EarnRule last) {
        var text =
                last.code()
                        + ' '
                        + last.area()
                        + ' '
                        + ChronoUnit.MICROS.between(Instant.EPOCH, last.from());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String parse(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (token.isEmpty() || text.matches("[A-Z_]+ [0-9]* [0-9]+")) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw PAGE_TOKEN_INVALID.refuse("pageToken", token, "the nextPageToken of the page before");
    }
}
