package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.hotline.Figures;
import io.linli.citizen.governance.hotline.HotlineRule;
import io.linli.citizen.governance.hotline.ReadRates;
import io.linli.proto.governance.v1.HotlineRates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Between the three rates and their wire words.
final class RatesWire {
    private RatesWire() {}

    /// @throws io.linli.mesh.refusal.Refusal `REQUEST_INVALID`
    static Optional<LocalDate> day(String field, String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            throw Words.invalid(field, "expected a day such as 2026-11-20");
        }
    }

    static HotlineRates of(ReadRates.Told told) {
        var weights = told.rule().weights();
        return HotlineRates.newBuilder()
                .setFirstDate(told.period().first().toString())
                .setLastDate(told.period().last().toString())
                .setAsOfTime(Words.of(told.asOf()))
                .setWeights(
                        HotlineRates.Weights.newBuilder()
                                .setResponse(weights.response())
                                .setSolution(weights.solution())
                                .setSatisfaction(weights.satisfaction())
                                .setBasicallyCounts(weights.basically())
                                .setVersion(told.rule().version()))
                .setWhole(of(told.whole(), weights))
                .addAllParts(told.parts().stream().map(part -> of(part, weights)).toList())
                .build();
    }

    private static HotlineRates.Figures of(Figures figures, HotlineRule.Weights weights) {
        var answer =
                HotlineRates.Figures.newBuilder()
                        .setRegion(figures.region())
                        .setDispatched(figures.dispatched())
                        .setExcluded(figures.excluded())
                        .setContacted(figures.contacted())
                        .setCalledBack(figures.calledBack())
                        .setSolved(figures.solved())
                        .setSatisfied(figures.satisfied());
        figures.responseRate().ifPresent(answer::setResponseRate);
        figures.solutionRate().ifPresent(answer::setSolutionRate);
        figures.satisfactionRate().ifPresent(answer::setSatisfactionRate);
        figures.score(weights).ifPresent(answer::setScore);
        return answer.build();
    }
}
