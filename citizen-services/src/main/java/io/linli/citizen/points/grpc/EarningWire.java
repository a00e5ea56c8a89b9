package io.linli.citizen.points.grpc;

import io.linli.citizen.ClientId;
import io.linli.citizen.NamedId;
import io.linli.citizen.points.earning.Anomaly;
import io.linli.citizen.points.earning.Claim;
import io.linli.citizen.points.earning.EarnRule;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import io.linli.proto.points.v1.EarnPointsRequest;
import io.linli.proto.points.v1.Earning;
import io.linli.proto.points.v1.EarningRule;
import io.linli.proto.points.v1.ListAnomaliesResponse;
import io.linli.proto.points.v1.ListEarningRulesResponse;
import io.linli.proto.points.v1.PointsAnomaly;
import io.linli.proto.points.v1.SetEarningRuleRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Between earnings and their wire words.
final class EarningWire {
    private static final String OFFICER = "an officer";

    private EarningWire() {}

    static Claim in(EarnPointsRequest request) {
        return new Claim(
                ClientId.of(request.getId(), "id"),
                request.getRule(),
                request.getEventId(),
                new AccountId(UUID.fromString(request.getAccountId())),
                request.getRegion(),
                request.getPartnerId(),
                request.getPerson(),
                request.getVerifierAccountId().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new AccountId(UUID.fromString(request.getVerifierAccountId()))),
                request.getEvidenceHash(),
                request.getDevice().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                NamedId.of("device", request.getPartnerId(), request.getDevice())),
                by(),
                Caller.current().is(Caller.Kind.PERSON));
    }

    /// Who says so.
    static String by() {
        var caller = Caller.current();
        return caller.name().isEmpty() ? caller.id() : caller.name();
    }

    /// The region a request names; the caller's own when empty. Somebody without one has none.
    static String region(String asked) {
        var caller = Caller.current();
        if (!asked.isEmpty() || caller.is(Caller.Kind.SERVICE)) {
            return asked;
        }
        return caller.region().isEmpty() ? "nowhere" : caller.region();
    }

    static Earning of(io.linli.citizen.points.earning.Earning earning) {
        var answer =
                Earning.newBuilder()
                        .setId(earning.id().toString())
                        .setRule(earning.rule())
                        .setEventId(earning.event())
                        .setAccountId(earning.account().toString())
                        .setRegion(earning.region())
                        .setPoints(earning.amount())
                        .setOutcome(Earning.Outcome.valueOf(earning.outcome().name()))
                        .setTime(PointsWire.time(earning.at()));
        earning.reversed().ifPresent(at -> answer.setReverseTime(PointsWire.time(at)));
        return answer.build();
    }

    static EarnRule in(SetEarningRuleRequest request) {
        var from = request.getEffectiveTime();
        var expiry =
                new EarnRule.Expiry(
                        EarnRule.Expiry.Kind.valueOf(request.getExpiry().name()),
                        request.getExpiryCount());
        check(expiry);
        return new EarnRule(
                request.getRegion(),
                request.getRule(),
                Instant.ofEpochSecond(from.getSeconds(), from.getNanos())
                        .truncatedTo(ChronoUnit.MICROS),
                request.getPoints(),
                request.getDailyCap(),
                request.getWeeklyCap(),
                request.getEventCap(),
                expiry,
                request.getByHand(),
                OFFICER);
    }

    private static void check(EarnRule.Expiry expiry) {
        var fits =
                switch (expiry.kind()) {
                    case YEAR_END -> expiry.count() <= 9;
                    case DAYS -> expiry.count() >= 1;
                };
        if (!fits) {
            throw PointsWire.invalid("expiryCount", "expected 0..9 years or 1..3650 days");
        }
    }

    static ListEarningRulesResponse rules(Page<EarnRule> page) {
        return ListEarningRulesResponse.newBuilder()
                .addAllRules(page.items().stream().map(EarningWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    /// @param rows read one further than `size`
    static ListAnomaliesResponse anomalies(List<Anomaly> rows, int size) {
        var page = PageToken.cut(rows, size, last -> new PageToken(last.at(), last.id()));
        return ListAnomaliesResponse.newBuilder()
                .addAllAnomalies(page.items().stream().map(EarningWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    static EarningRule of(EarnRule rule) {
        return EarningRule.newBuilder()
                .setRule(rule.code())
                .setRegion(rule.area())
                .setEffectiveTime(PointsWire.time(rule.from()))
                .setPoints(rule.amount())
                .setDailyCap(rule.dailyCap())
                .setWeeklyCap(rule.weeklyCap())
                .setEventCap(rule.eventCap())
                .setExpiry(EarningRule.Expiry.valueOf(rule.expiry().kind().name()))
                .setExpiryCount(rule.expiry().count())
                .setByHand(rule.byHand())
                .setSure(rule.sure())
                .build();
    }

    static PointsAnomaly of(Anomaly anomaly) {
        return PointsAnomaly.newBuilder()
                .setId(anomaly.id().toString())
                .setKind(PointsAnomaly.Kind.valueOf(anomaly.kind().name()))
                .setEarningId(anomaly.earning().toString())
                .setAccountId(anomaly.account().toString())
                .setRegion(anomaly.region())
                .setState(PointsAnomaly.State.valueOf(anomaly.state().name()))
                .setTime(PointsWire.time(anomaly.at()))
                .setDecidedBy(anomaly.decidedBy())
                .setReason(anomaly.note())
                .build();
    }
}
