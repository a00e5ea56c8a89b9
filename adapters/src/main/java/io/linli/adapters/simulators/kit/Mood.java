package io.linli.adapters.simulators.kit;

import io.linli.adapters.simulators.kit.Web.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/// How a platform is disposed to answer one request, as its fault switch has it.
public final class Mood {
    private static final String PAGE =
            "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>";
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final Duration HANG = Duration.ofSeconds(30);

    private final Faults faults;
    private final String platform;
    private final Answer busy;

    public Mood(Faults faults, String platform) {
        this(faults, platform, Answer.envelope(200, "B0001", "系统繁忙，请稍后再试", null));
    }

    /// @param busy says in the platform's dialect that later may help, with HTTP status 200
    public Mood(Faults faults, String platform, Answer busy) {
        this.faults = faults;
        this.platform = platform;
        this.busy = busy;
    }

    /// Answers in that mood; some moods do the work, some do not.
    public Answer answer(Supplier<Answer> work) {
        if (strikes(Fault.DOWN)) {
            return Answer.none();
        }
        if (strikes(Fault.BUSINESS_ERROR)) {
            return busy;
        }
        if (strikes(Fault.HTML)) {
            return Answer.page(PAGE);
        }
        if (strikes(Fault.SERVER_ERROR)) {
            return Answer.json(500, Map.of("code", 400_001, "msg", "鉴权失败，鉴权信息有误。"));
        }
        if (strikes(Fault.TOO_MANY)) {
            return Answer.json(429, Map.of("code", "A0429", "msg", "too many"))
                    .with("Retry-After", "1");
        }
        return spoilt(work.get());
    }

    private Answer spoilt(Answer answer) {
        if (strikes(Fault.DROP_REPLY)) {
            return Answer.none();
        }
        if (strikes(Fault.RESET)) {
            return answer.torn();
        }
        if (strikes(Fault.SLOW)) {
            return answer.after(SLOW);
        }
        if (strikes(Fault.HANG)) {
            return answer.after(HANG);
        }
        return misworded(answer);
    }

    private Answer misworded(Answer answer) {
        var spoilt = answer;
        if (strikes(Fault.EMPTY_DATA)) {
            spoilt = spoilt.worded(Wording::emptyData);
        }
        if (strikes(Fault.NULL_DATA)) {
            spoilt = spoilt.worded(Wording::nullData);
        }
        if (strikes(Fault.NO_DATA)) {
            spoilt = spoilt.worded(Wording::noData);
        }
        if (strikes(Fault.NUMBER_AS_STRING)) {
            spoilt = spoilt.worded(Wording::numbersSwapped);
        }
        if (strikes(Fault.DOUBLE_ENCODED)) {
            spoilt = spoilt.worded(Wording::doubleEncoded);
        }
        return strikes(Fault.GBK) ? spoilt.worded(Wording::inChinese).inGbk() : spoilt;
    }

    private boolean strikes(Fault fault) {
        return faults.strikes(platform, fault);
    }
}
