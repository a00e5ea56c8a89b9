package io.linli.adapters.simulators.kit;

import io.linli.adapters.simulators.kit.Web.Answer;
import java.util.function.Supplier;

/// How a platform is disposed to answer one request, as its fault switch has it.
public final class Mood {
    private static final String PAGE =
            "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>";

    private final Faults faults;
    private final String platform;

    public Mood(Faults faults, String platform) {
        this.faults = faults;
        this.platform = platform;
    }

    /// Answers in that mood; some moods do the work, some do not.
    public Answer answer(Supplier<Answer> work) {
        if (faults.strikes(platform, Fault.DOWN)) {
            return Answer.none();
        }
        if (faults.strikes(platform, Fault.BUSINESS_ERROR)) {
            return Answer.envelope(200, "B0001", "系统繁忙，请稍后再试", null);
        }
        if (faults.strikes(platform, Fault.HTML)) {
            return Answer.page(PAGE);
        }
        var answer = work.get();
        if (faults.strikes(platform, Fault.SLOW)) {
            return answer.afterAllPatience();
        }
        return faults.strikes(platform, Fault.DROP_REPLY) ? Answer.none() : answer;
    }
}
