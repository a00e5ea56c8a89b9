package io.linli.e2e;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The 12345 hotline dispatches a ticket; the street hands it back once, is told that it stays
/// responsible, and answers it; the hotline calls back.
public final class HotlineJourney {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String TICKETS = "/v1/hotline/tickets";

    private final String number = "E2E-" + UUID.randomUUID();
    private final Story story;
    private final Api hotline;
    private final Api street;
    private final Api sibling;

    public HotlineJourney(MeshFile mesh, People people, Story story) {
        this.story = story;
        this.hotline = new Api(mesh.simulators(), (_, _, _, _) -> Map.of());
        this.street = people.person("street.liu");
        this.sibling = people.person("grid.zhao");
    }

    /// Plays every step; says at the end which ticket it was.
    ///
    /// @throws JourneyBroken at the first step that goes another way than it should
    public String play() {
        var id = dispatch();
        giveBack(id);
        answer(id);
        callBack(id);
        return id;
    }

    private String dispatch() {
        var now = OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
        tell(
                "ticket.dispatched",
                Map.of(
                        "title", "路面塌陷",
                        "content", "东门外路面下陷",
                        "category", "010101",
                        "area", CaseJourney.COMMUNITY,
                        "level", "2",
                        "kind", "求助",
                        "private", false,
                        "dispatchTime", now.toString()));
        var ticket =
                Patience.until(
                        "the ticket arrives",
                        SOON,
                        PAUSE,
                        () -> mine(street.get(TICKETS + "?pageSize=100").expect(200).json()));
        var id = ticket.path("id").asString();
        check("DISPATCHED", ticket.path("state").asString(), "the ticket's state");
        check(CaseJourney.COMMUNITY.substring(0, 9), ticket.path("unit").asString(), "首接");
        check(CaseJourney.COMMUNITY.substring(0, 6), ticket.path("copiedTo").asString(), "抄送");
        check("TICKET_UNKNOWN", sibling.get(TICKETS + "/" + id).expect(404).reason(), "邻社区");
        story.told(
                "ticket",
                "12345 派单 "
                        + number
                        + " → 街道首接、抄送区，24 小时内反馈（"
                        + ticket.path("dueTime").asString()
                        + "）");
        return id;
    }

    private @Nullable JsonNode mine(JsonNode page) {
        return page.path("tickets")
                .valueStream()
                .filter(one -> one.path("number").asString().equals(number))
                .findFirst()
                .orElse(null);
    }

    private void giveBack(String id) {
        var objected = street.post(TICKETS + "/" + id + ":return", Map.of("reason", "不属本街道"));
        check("OBJECTED", objected.expect(200).text("state"), "the ticket's state");
        steps(List.of("03"));
        tell("objection.ruled", Map.of("upheld", false, "reason", "属本单位职责"));
        until(id, "the ruling", ticket -> "DISPATCHED".equals(ticket.text("state")));
        story.told("returned", "街道退单一次，时钟暂停；热线裁定不成立，退回街道，时钟续走");
    }

    private void answer(String id) {
        street.post(TICKETS + "/" + id + ":contact", Map.of("text", "已电话联系")).expect(200);
        var answered =
                street.post(TICKETS + "/" + id + ":answer", Map.of("text", "已修复路面")).expect(200);
        check("ON_TIME", answered.text("answerMark"), "the answer");
        var file = street.get("/v1/cases/" + answered.text("caseId")).expect(200);
        check("RESOLVED", file.text("state"), "the case's state");
        steps(List.of("03", "01", "02"));
        story.told("answered", "联系来电人、办结反馈，热线依次收到 退单 → 响应 → 反馈");
    }

    private void callBack(String id) {
        tell(
                "callback.result",
                Map.of(
                        "round", 1,
                        "reached", true,
                        "contacted", true,
                        "solved", true,
                        "satisfied", true));
        until(
                id,
                "the call-back",
                ticket -> "REACHED".equals(ticket.json().at("/callBack/state").asString("")));
        var rates = street.get("/v1/hotline:rates").expect(200).json().path("whole");
        story.told(
                "called-back",
                "回访：已响应、已解决、满意；街道三率 "
                        + rates.path("responseRate").asString()
                        + "/"
                        + rates.path("solutionRate").asString()
                        + "/"
                        + rates.path("satisfactionRate").asString()
                        + "（万分之）");
    }

    private void until(String id, String what, Predicate<Answer> holds) {
        Patience.until(
                what,
                SOON,
                PAUSE,
                () -> {
                    var now = street.get(TICKETS + "/" + id).expect(200);
                    return holds.test(now) ? now : null;
                });
    }

    /// What the hotline has been told, in order.
    private void steps(List<String> expected) {
        Patience.until(
                "the hotline told of " + expected,
                SOON,
                PAUSE,
                () -> {
                    var codes =
                            hotline.get("/__hotline/steps")
                                    .expect(200)
                                    .json()
                                    .path("steps")
                                    .valueStream()
                                    .filter(step ->
                                            step.path("ticketNo").asString("").equals(number))
                                    .map(step -> step.path("step").asString(""))
                                    .toList();
                    return codes.equals(expected) ? codes : null;
                });
    }

    private void tell(String kind, Map<String, ?> data) {
        hotline.post("/__hotline/tell", Map.of("kind", kind, "ticketNo", number, "data", data))
                .expect(200);
    }

    private static void check(Object expected, Object found, String what) {
        if (!expected.equals(found)) {
            throw new JourneyBroken(what + ": " + found + " (expected: " + expected + ")");
        }
    }
}
