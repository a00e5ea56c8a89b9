package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.STREET;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AnswerHotlineTicketRequest;
import io.linli.proto.governance.v1.AskHotlineExclusionRequest;
import io.linli.proto.governance.v1.ContactHotlineTicketRequest;
import io.linli.proto.governance.v1.ExportHotlineTicketsRequest;
import io.linli.proto.governance.v1.GetHotlineRatesRequest;
import io.linli.proto.governance.v1.HotlineRates;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.HotlineTicket.Satisfaction;
import io.linli.proto.governance.v1.ReturnHotlineTicketRequest;
import io.linli.proto.governance.v1.RuleHotlineExclusionRequest;
import io.linli.proto.governance.v1.TellHotlineTicketRequest.Dispatched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The three rates of tickets that were really worked; and the program that counts exported events
/// again, which shares no code with them, comes to the same to the last ticket. Rules.
class HotlineRatesTest {
    private static final int TICKETS = 50;
    private static final int STEPS = Boolean.getBoolean("linli.long") ? 350 : 120;

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    @TempDir static Path files;

    private final PlayedHotline hotline = new PlayedHotline(CITIZEN);

    @Test
    void theExampleOfTheRuleComesOutToTheDigit() throws Exception {
        CITIZEN.clock().set(Instant.parse("2026-03-02T02:00:00Z"));
        for (var number = 0; number < 200; number++) {
            var ticket =
                    hotline.dispatched(
                            hotline.ticket(number % 2 == 0 ? NORTH : MIDDLE, "L2")
                                    .setPrivate(number % 5 == 0));
            if (number < 8) {
                hotline.withdraws(ticket.getId());
            } else if (number < 8 + 187) {
                contact(ticket);
            }
            var counted = number - 8;
            if (counted >= 0 && counted < 150) {
                hotline.calls(
                        ticket.getId(),
                        1,
                        counted < 132,
                        counted < 100
                                ? Satisfaction.SATISFIED
                                : counted < 129
                                        ? Satisfaction.BASICALLY_SATISFIED
                                        : Satisfaction.DISSATISFIED);
            }
        }

        var rates = rates(LIU, "", "2026-03-02", "2026-03-02");
        assertThat(rates.getWhole())
                .isEqualTo(
                        HotlineRates.Figures.newBuilder()
                                .setRegion(STREET)
                                .setDispatched(200)
                                .setExcluded(8)
                                .setContacted(187)
                                .setCalledBack(150)
                                .setSolved(132)
                                .setSatisfied(129)
                                .setResponseRate(9740)
                                .setSolutionRate(8800)
                                .setSatisfactionRate(8600)
                                .setScore(9012)
                                .build());
        assertThat(rates.getPartsList())
                .extracting(HotlineRates.Figures::getRegion, HotlineRates.Figures::getDispatched)
                .containsExactly(tuple(MIDDLE, 100L), tuple(NORTH, 100L));
        assertThat(rates(WANG, "", "2026-03-02", "2026-03-02").getWhole().getDispatched())
                .as("tickets of private cases count for whoever may not see them")
                .isEqualTo(100);
        assertThat(rates(LIU, "", "2026-03-03", "2026-03-04").getWhole().hasResponseRate())
                .isFalse();
        assertThat(rates(SUN, "", "2026-03-02", "2026-03-02").getWhole().getDispatched()).isZero();
        recounted(List.of("110105", STREET, NORTH), "2026-03-02", "2026-03-02");
    }

    @Test
    void weightsAreThoseOfTheRegionOnTheLastDay() {
        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.hotline_rule
                        VALUES ('110105018', '2025-01-15T00:00:00+08:00', 20, 40, 40, false, 2, 3, 'L3', 60)
                        """)
                .update();
        assertThat(rates(SUN, "", "2025-01-01", "2025-01-14").getWeights().getResponse())
                .isEqualTo(30);
        var weights = rates(SUN, "", "2025-01-01", "2025-01-15").getWeights();
        assertThat(weights.getResponse()).isEqualTo(20);
        assertThat(weights.getBasicallyCounts()).isFalse();
        assertThat(weights.getVersion()).isEqualTo("110105018@2025-01-14T16:00:00Z");
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirsAndAPeriodIsBounded() {
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () -> rates(WANG, STREET, "2026-03-02", "2026-03-02"));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> rates(LIU, "", "2026-03-03", "2026-03-02"));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> rates(LIU, "", "2025-03-01", "2026-03-02"));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> rates(LIU, "", "2026-02-30", "2026-03-02"));
        assertThat(rates(LIU, "", "2025-03-02", "2026-03-02").getFirstDate())
                .isEqualTo("2025-03-02");
    }

    /// Whatever is done in whatever order: parts add up to the whole, and events to the figures.
    @Test
    void exportedEventsCountedAnewGiveEveryFigureToTheLastTicket() throws Exception {
        CITIZEN.clock().set(Instant.parse("2026-06-01T00:00:00Z"));
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        var ids = new ArrayList<String>();
        for (var step = 0; step < STEPS; step++) {
            CITIZEN.clock().forward(Duration.ofMinutes(dice.nextInt(120)));
            if (ids.size() < TICKETS && (ids.isEmpty() || dice.nextInt(4) == 0)) {
                ids.add(hotline.dispatched(any(dice)).getId());
            }
            try {
                play(dice, hotline.get(ids.get(dice.nextInt(ids.size()))));
            } catch (StatusRuntimeException refused) {
                assertThat(refused.getTrailers()).isNotNull(); // an order that makes no sense
            }
        }

        var last = CITIZEN.clock().instant().plus(Duration.ofHours(8)).toString().substring(0, 10);
        recounted(List.of("110105", STREET, NORTH), "2026-06-01", last);
        var told = rates(ZHOU, "", "2026-06-01", last);
        assertThat(told.getWhole().getDispatched())
                .as("seed " + seed)
                .isEqualTo(
                        told.getPartsList().stream()
                                .mapToLong(HotlineRates.Figures::getDispatched)
                                .sum())
                .isPositive();
    }

    private Dispatched.Builder any(Random dice) {
        var region = List.of(NORTH, MIDDLE, "110105018001").get(dice.nextInt(3));
        return hotline.ticket(region, "L" + (1 + dice.nextInt(4))).setPrivate(dice.nextInt(4) == 0);
    }

    private void play(Random dice, HotlineTicket ticket) {
        var id = ticket.getId();
        var officer = ticket.getUnit().equals(STREET) ? LIU : SUN;
        switch (dice.nextInt(12)) {
            case 0, 1, 2 ->
                    hotline.of(officer)
                            .contactHotlineTicket(
                                    ContactHotlineTicketRequest.newBuilder()
                                            .setId(id)
                                            .setText("已联系")
                                            .build());
            case 3, 4 ->
                    hotline.of(officer)
                            .answerHotlineTicket(
                                    AnswerHotlineTicketRequest.newBuilder()
                                            .setId(id)
                                            .setText("已处理")
                                            .build());
            case 5 ->
                    hotline.of(officer)
                            .returnHotlineTicket(
                                    ReturnHotlineTicketRequest.newBuilder()
                                            .setId(id)
                                            .setReason("不属本街道")
                                            .build());
            case 6 -> hotline.rules(id, dice.nextBoolean());
            case 7 -> exclude(dice, officer, id);
            case 8 -> hotline.callsInVain(id, 1 + dice.nextInt(4));
            case 9 -> hotline.tell(hotline.word(id).setDispatched(any(dice)));
            case 10 -> {
                if (dice.nextInt(4) == 0) {
                    hotline.withdraws(id);
                }
            }
            default ->
                    hotline.calls(
                            id,
                            1 + dice.nextInt(4),
                            dice.nextBoolean(),
                            Satisfaction.forNumber(1 + dice.nextInt(3)));
        }
    }

    private void exclude(Random dice, Caller officer, String id) {
        hotline.of(officer)
                .askHotlineExclusion(
                        AskHotlineExclusionRequest.newBuilder()
                                .setId(id)
                                .setGround("FORCE_MAJEURE")
                                .setEvidence("暴雨红色预警")
                                .build());
        hotline.of(ZHOU)
                .ruleHotlineExclusion(
                        RuleHotlineExclusionRequest.newBuilder()
                                .setId(id)
                                .setGranted(dice.nextBoolean())
                                .setReason("热线办〔2026〕12 号")
                                .build());
    }

    private void contact(HotlineTicket ticket) {
        hotline.of(CHEN.covers(ticket.getRegion()) ? CHEN : LIU)
                .contactHotlineTicket(
                        ContactHotlineTicketRequest.newBuilder()
                                .setId(ticket.getId())
                                .setText("已联系")
                                .build());
    }

    private HotlineRates rates(Caller who, String region, String first, String last) {
        return hotline.of(who)
                .getHotlineRates(
                        GetHotlineRatesRequest.newBuilder()
                                .setRegion(region)
                                .setFirstDate(first)
                                .setLastDate(last)
                                .build());
    }

    private void recounted(List<String> regions, String first, String last) throws Exception {
        var program = new RecountProgram(files);
        var export = export();
        for (var region : regions) {
            var told = rates(XU, region, first, last);
            var right = program.run(export, program.told("rates.json", told));
            assertThat(right.exit()).as(right.said()).isZero();

            var more = told.toBuilder();
            more.getWholeBuilder().setSolved(told.getWhole().getSolved() + 1);
            var wrong = program.run(export, program.told("wrong.json", more.build()));
            assertThat(wrong.exit()).as(wrong.said()).isOne();
            assertThat(wrong.said())
                    .contains(region + " solved: told " + (told.getWhole().getSolved() + 1));
        }
    }

    private Path export() throws IOException {
        var text = new StringBuilder();
        hotline.of(XU)
                .exportHotlineTickets(ExportHotlineTicketsRequest.getDefaultInstance())
                .forEachRemaining(part -> text.append(part.getData().toStringUtf8()));
        assertThat(text.toString()).doesNotContain("张三丰").doesNotContain("13800000000");
        return Files.writeString(files.resolve("tickets.csv"), text);
    }
}
