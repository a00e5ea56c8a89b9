package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static io.linli.citizen.governance.grpc.PlayedWhistle.CGW;
import static io.linli.citizen.governance.grpc.PlayedWhistle.GDGS;
import static io.linli.citizen.governance.grpc.PlayedWhistle.PSJT;
import static io.linli.citizen.governance.grpc.PlayedWhistle.RQJT;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.governance.whistle.Fold;
import io.linli.citizen.governance.whistle.WhistleEvent;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.Whistles;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.governance.v1.DecideSuspensionRequest.Decision;
import io.linli.proto.governance.v1.ExportWhistleEventsRequest;
import io.linli.proto.governance.v1.GetWhistleNumbersRequest;
import io.linli.proto.governance.v1.JudgeRefusalRequest.Verdict;
import io.linli.proto.governance.v1.PromiseOnWhistleRequest;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleNumbers;
import io.linli.proto.governance.v1.WhistleNumbers.DepartmentFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The figures follow from the events alone: counted anew from an export, by code that knows
/// neither the view nor the room, they come out the same.
class WhistleNumbersTest {
    private static final List<String> ORGS = List.of(CGW, PSJT, GDGS, RQJT);

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);
    private final PlayedWhistle play = new PlayedWhistle(CITIZEN);

    @Test
    void twoOfThreeInTimeAreTwoThirdsOnTime() {
        CITIZEN.clock().forward(Duration.ofSeconds(1)); // after whatever ran before
        var from = CITIZEN.clock().instant();
        var id = filed.blown(CGW, PSJT, GDGS).getId();
        CITIZEN.clock().forward(Duration.ofSeconds(30 * 60 - 1));
        play.checkIn(id, CGW);
        CITIZEN.clock().forward(Duration.ofSeconds(1));
        play.checkIn(id, PSJT);
        CITIZEN.clock().forward(Duration.ofSeconds(1));
        play.checkIn(id, GDGS);
        var until = CITIZEN.clock().instant();
        CITIZEN.clock().forward(Duration.ofDays(1));

        var numbers = numbers(XU, from, until);
        assertThat(numbers.getTotal().getRequired()).isEqualTo(3);
        assertThat(numbers.getTotal().getArrivedOnTime()).isEqualTo(2);
        assertThat(numbers.getTotal().getArriveRate()).as("66.67 %").isEqualTo(6_667);
        assertThat(numbers.getTotal().getDoneRate()).isZero();
        assertThat(numbers.getTotal().getScoreMean()).as("nothing is closed").isEqualTo(-1);
        assertThat(numbers.getByDepartmentList())
                .extracting(DepartmentFigures::getOrg)
                .containsExactly(CGW, GDGS, PSJT);
        var mine = numbers(PlayedWhistle.officerOf(GDGS), from, until);
        assertThat(mine.getTotal().getArriveRate()).as("a department sees its own").isZero();
        assertThat(mine.getByDepartmentList())
                .extracting(DepartmentFigures::getOrg)
                .containsExactly(GDGS);
    }

    @Test
    void exportedEventsCountedAnewGiveEveryFigure() {
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        var open = new ArrayList<String>();
        for (var step = 0; step < 260; step++) {
            CITIZEN.clock().forward(Duration.ofSeconds(dice.nextInt(600)));
            if (open.isEmpty() || dice.nextInt(12) == 0) {
                open.add(blown(dice));
            }
            step(dice, open);
        }
        // the sweep may still be telling of misses while both are read
        Eventually.holds(() -> same("seed " + seed));
        assertThat(folded(lines())).as("seed " + seed).isGreaterThan(10);
    }

    /// Every whistle as it is kept is what its events come to.
    private static int folded(List<Map<String, String>> lines) {
        var whistles = CITIZEN.bean(Whistles.class);
        var ids = lines.stream().map(line -> line.get("whistle")).distinct().toList();
        for (var id : ids) {
            CITIZEN.bean(Transactions.class)
                    .asMesh(() -> {
                        var kept = whistles.lock(new WhistleId(UUID.fromString(id)));
                        var events =
                                whistles.events(kept.id(), 0, 1_000).stream()
                                        .map(WhistleEvent.Numbered::event)
                                        .toList();
                        var folded = Fold.of(kept, events);
                        assertThat(folded.departments()).as(id).isEqualTo(kept.departments());
                        assertThat(folded.closing()).as(id).isEqualTo(kept.closing());
                        assertThat(folded.raised()).as(id).isEqualTo(kept.raised());
                        assertThat(folded.escalations())
                                .as(id)
                                .containsExactlyInAnyOrderElementsOf(kept.escalations());
                        return true;
                    });
        }
        return ids.size();
    }

    private void same(String seed) {
        var lines = lines();
        var counted = new Recount(lines);
        var told = numbers(XU, Instant.EPOCH, CITIZEN.clock().instant().plusSeconds(1));

        assertThat(lines.size()).as(seed).isGreaterThan(150);
        assertThat(counted.figures(_ -> true)).as(seed).isEqualTo(Recount.of(told.getTotal()));
        for (var each : told.getByDepartmentList()) {
            assertThat(counted.figures(row -> row.org.equals(each.getOrg())).withoutScores())
                    .as(seed + " " + each.getOrg())
                    .isEqualTo(Recount.of(each.getFigures()).withoutScores());
        }
    }

    private String blown(Random dice) {
        var orgs = new ArrayList<>(ORGS);
        Collections.shuffle(orgs, dice);
        var type = Whistle.Type.forNumber(1 + dice.nextInt(3));
        var some = orgs.subList(0, 1 + dice.nextInt(3));
        return play.blow(filed.accepted(), type, some.toArray(String[]::new)).getId();
    }

    private void step(Random dice, List<String> open) {
        var id = open.get(dice.nextInt(open.size()));
        var org = ORGS.get(dice.nextInt(ORGS.size()));
        try {
            switch (dice.nextInt(14)) {
                case 0, 1 -> play.acknowledge(id, org);
                case 2, 3 -> play.checkIn(id, org);
                case 4, 5, 6 -> play.deliver(id, org);
                case 7 -> play.refuse(id, org);
                case 8 -> play.judge(LIU, id, org, Verdict.OVERRULE, "");
                case 9 -> play.judge(LIU, id, org, Verdict.CONFIRM, "");
                case 10 -> play.returnWork(LIU, id, org);
                case 11 -> {
                    play.askSuspension(id, org);
                    play.decideSuspension(ZHOU, id, org, Decision.GRANT);
                }
                case 12 ->
                        filed.whistles(PlayedWhistle.officerOf(org))
                                .promiseOnWhistle(
                                        PromiseOnWhistleRequest.newBuilder()
                                                .setId(id)
                                                .setPromisedTime(
                                                        Words.of(
                                                                CITIZEN.clock()
                                                                        .instant()
                                                                        .plusSeconds(9)))
                                                .build());
                default -> {
                    play.close(id, 1 + dice.nextInt(5));
                    open.remove(id);
                }
            }
        } catch (StatusRuntimeException refused) {
            assertThat(refused.getTrailers()).as("an order the machine does not have").isNotNull();
        }
    }

    private WhistleNumbers numbers(Caller who, Instant from, Instant before) {
        return filed.whistles(who)
                .getWhistleNumbers(
                        GetWhistleNumbersRequest.newBuilder()
                                .setStartTime(Words.of(from))
                                .setEndTime(Words.of(before))
                                .build());
    }

    private List<Map<String, String>> lines() {
        var text = new StringBuilder();
        filed.whistles(XU)
                .exportWhistleEvents(ExportWhistleEventsRequest.getDefaultInstance())
                .forEachRemaining(part -> text.append(part.getData().toStringUtf8()));
        var rows = text.substring(1).split("\r\n");
        var head = rows[0].split(",");
        var lines = new ArrayList<Map<String, String>>();
        for (var row = 1; row < rows.length; row++) {
            var cells = rows[row].split(",", -1); // nothing here needs quotes
            var line = new LinkedHashMap<String, String>();
            for (var cell = 0; cell < head.length; cell++) {
                line.put(head[cell], cells[cell]);
            }
            lines.add(line);
        }
        return lines;
    }

    /// Counts by hand.
    private static final class Recount {
        private final Map<String, Row> rows = new TreeMap<>();
        private final Map<String, Integer> scores = new TreeMap<>();

        private static final class Row {
            String whistle = "";
            String org = "";
            boolean demand;
            boolean optional;
            boolean released;
            boolean overruled;
            Instant ackDue = Instant.MAX;
            Instant arriveDue = Instant.MAX;
            Instant deliverDue = Instant.MAX;
            Instant acked = Instant.MAX;
            Instant arrived = Instant.MAX;
            final List<Instant> done = new ArrayList<>();
            Instant returned = Instant.MIN;
            long escalations;
        }

        private record Figures(
                long whistles,
                long required,
                long arrivedOnTime,
                int arriveRate,
                long ackedOnTime,
                long done,
                int doneRate,
                long doneOnTime,
                long released,
                long overruled,
                long escalations,
                long closed,
                long scores,
                int mean) {
            Figures withoutScores() {
                return new Figures(
                        whistles,
                        required,
                        arrivedOnTime,
                        arriveRate,
                        ackedOnTime,
                        done,
                        doneRate,
                        doneOnTime,
                        released,
                        overruled,
                        escalations,
                        0,
                        0,
                        0);
            }
        }

        Recount(List<Map<String, String>> lines) {
            lines.forEach(this::read);
        }

        private void read(Map<String, String> line) {
            var whistle = line.get("whistle");
            if (line.get("event").equals("CLOSED")) {
                scores.put(whistle, Integer.parseInt(line.get("level")));
            }
            if (line.get("org").isEmpty()) {
                return;
            }
            var row = rows.computeIfAbsent(whistle + " " + line.get("org"), _ -> new Row());
            row.whistle = whistle;
            row.org = line.get("org");
            row.demand = line.get("type").equals("DEMAND_KEYWORK");
            if (!line.get("ack_due_at").isEmpty()) {
                row.ackDue = Instant.parse(line.get("ack_due_at"));
                row.arriveDue = Instant.parse(line.get("arrive_due_at"));
                row.deliverDue =
                        line.get("deliver_due_at").isEmpty()
                                ? Instant.MAX
                                : Instant.parse(line.get("deliver_due_at"));
            }
            var at = Instant.parse(line.get("at"));
            switch (line.get("event")) {
                case "CALLED" -> row.optional = line.get("flags").contains("OPTIONAL");
                case "ACKED" -> row.acked = earlier(row.acked, at);
                case "PROMISED" -> {
                    row.acked = earlier(row.acked, at);
                    row.arrived = row.demand ? earlier(row.arrived, at) : row.arrived;
                }
                case "ARRIVED" -> {
                    row.acked = earlier(row.acked, at);
                    row.arrived = earlier(row.arrived, at);
                }
                case "DONE" -> {
                    row.acked = earlier(row.acked, at);
                    row.done.add(at);
                }
                case "RETURNED" -> row.returned = at;
                case "REFUSAL_CONFIRMED" -> row.released = true;
                case "REFUSAL_OVERRULED" -> row.overruled = true;
                case "ESCALATED" -> row.escalations++;
                default -> {}
            }
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        Figures figures(Predicate<Row> which) {
            var some = rows.values().stream().filter(which).toList();
            var required = some.stream().filter(row -> !row.optional && !row.released).toList();
            var done =
                    required.stream()
                            .filter(row -> row.done.stream().anyMatch(row.returned::isBefore))
                            .toList();
            var onTime =
                    required.stream()
                            .filter(row -> !row.arrived.equals(Instant.MAX))
                            .filter(row -> !row.arrived.isAfter(row.arriveDue))
                            .count();
            var whistles = some.stream().map(row -> row.whistle).distinct().toList();
            var closed = whistles.stream().filter(scores::containsKey).toList();
            var sum = closed.stream().mapToLong(scores::get).sum();
            return new Figures(
                    whistles.size(),
                    required.size(),
                    onTime,
                    share(onTime * 10_000, required.size()),
                    required.stream()
                            .filter(row -> !row.acked.equals(Instant.MAX))
                            .filter(row -> !row.acked.isAfter(row.ackDue))
                            .count(),
                    done.size(),
                    share(done.size() * 10_000L, required.size()),
                    done.stream()
                            .filter(row ->
                                    !row.done.stream()
                                            .filter(row.returned::isBefore)
                                            .min(Instant::compareTo)
                                            .orElseThrow()
                                            .isAfter(row.deliverDue))
                            .count(),
                    some.stream().filter(row -> row.released).count(),
                    some.stream().filter(row -> row.overruled).count(),
                    some.stream().mapToLong(row -> row.escalations).sum(),
                    closed.size(),
                    sum,
                    share(sum * 100, closed.size()));
        }

        private static int share(long part, long whole) {
            return whole == 0
                    ? -1
                    : BigDecimal.valueOf(part)
                            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                            .intValue();
        }

        static Figures of(WhistleNumbers.Figures told) {
            return new Figures(
                    told.getWhistles(),
                    told.getRequired(),
                    told.getArrivedOnTime(),
                    told.getArriveRate(),
                    told.getAckedOnTime(),
                    told.getDone(),
                    told.getDoneRate(),
                    told.getDoneOnTime(),
                    told.getReleased(),
                    told.getOverruled(),
                    told.getEscalations(),
                    told.getClosed(),
                    told.getScoreSum(),
                    told.getScoreMean());
        }
    }
}
