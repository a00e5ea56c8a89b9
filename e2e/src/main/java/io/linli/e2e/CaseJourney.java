package io.linli.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The main job: a portal reports a collapsed road, the community takes it on, the street blows a
/// whistle, two departments report in, the case is closed, and the reporter is told, rates, and
/// earns points.
public final class CaseJourney {
    static final String COMMUNITY = "110105017036";
    static final List<String> PUBLIC_STATUSES =
            List.of("ACCEPTED", "IN_PROGRESS", "RESOLVED", "VERIFIED", "CLOSED");
    private static final String PORTAL = "portal-bj";
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int AWARD = 10;

    private final MeshFile mesh;
    private final Story story;
    private final Api portal;
    private final Api worker;
    private final Api sibling;
    private final Api community;
    private final Api street;
    private final Api district;
    private final String externalId = "P-" + UUID.randomUUID();
    private String id = "";
    private String whistle = "";

    public CaseJourney(MeshFile mesh, People people, Story story) {
        this.mesh = mesh;
        this.story = story;
        this.portal = people.partner(PORTAL);
        this.worker = people.person("grid.wang");
        this.sibling = people.person("grid.zhao");
        this.community = people.person("community.chen");
        this.street = people.person("street.liu");
        this.district = people.person("district.zhou");
    }

    /// Plays every step; says at the end which case it was.
    ///
    /// @throws JourneyBroken at the first step that goes another way than it should
    public String play() {
        file();
        fileAgain();
        whoSeesIt();
        accept();
        blow();
        departments();
        closeWhistle();
        verifyAndClose();
        portalWasTold();
        rate();
        return id;
    }

    private void file() {
        var filed = portal.post("/v1/cases", externalId, body("路面塌陷")).expect(200);
        id = filed.text("id");
        check("FILED", filed.text("state"), "the case's state");
        tell(
                "file",
                "门户上报“路面塌陷” → 工单 " + id + "，限时 " + filed.json().at("/clock/dueTime").asString());
    }

    private void fileAgain() {
        check(
                id,
                portal.post("/v1/cases", externalId, body("路面塌陷")).expect(200).text("id"),
                "the same key");
        check(
                id,
                portal.post("/v1/cases", body("路面塌陷")).expect(200).text("id"),
                "the same externalId");
        var other = portal.post("/v1/cases", externalId, body("别的事")).expect(409);
        check("IDEMPOTENCY_CONFLICT", other.reason(), "another body under the same key");
        check(
                "EXTERNAL_ID_TAKEN",
                portal.post("/v1/cases", body("别的事")).expect(409).reason(),
                "another body");
        tell("repeat", "重复上报得到同一工单；同一键不同内容 → 409");
    }

    private void whoSeesIt() {
        for (var seer : List.of(worker, street, district, community)) {
            check(
                    "FILED",
                    seer.get("/v1/cases/" + id).expect(200).text("state"),
                    "who should see it does");
        }
        check(true, listed(worker), "in the worker's list");
        check(
                "CASE_UNKNOWN",
                sibling.get("/v1/cases/" + id).expect(404).reason(),
                "the sibling's answer");
        check(false, listed(sibling), "in the sibling's list");
        check(
                "REGION_DENIED",
                sibling.get("/v1/cases?region=" + COMMUNITY).expect(403).reason(),
                "asking for it");
        tell("jurisdiction", "本社区、街道、区看得到；相邻社区查不到、列表与计数里也没有");
    }

    private boolean listed(Api api) {
        return api.get("/v1/cases?pageSize=100")
                .expect(200)
                .json()
                .path("cases")
                .valueStream()
                .anyMatch(one -> one.path("id").asString().equals(id));
    }

    private void accept() {
        var accepted =
                worker.post("/v1/cases/" + id + ":accept", Map.of("note", "已到现场查看")).expect(200);
        check("ACCEPTED", accepted.text("state"), "the case's state");
        tell("accept", "网格员受理");
    }

    private void blow() {
        var call =
                Map.of(
                        "caseId",
                        id,
                        "type",
                        "EMERGENCY",
                        "departments",
                        List.of(
                                Map.of("org", "110105-CGW", "lead", true),
                                Map.of("org", "BJ-PSJT")));
        var denied = worker.post("/v1/whistles", call).expect(403);
        check("ACCESS_DENIED", denied.reason(), "a grid worker's whistle");
        var asked =
                worker.post(
                                "/v1/preWhistles",
                                Map.of("caseId", id, "type", "EMERGENCY", "reason", "社区无处置能力"))
                        .expect(200);
        var blown = street.post("/v1/whistles", call).expect(200);
        whistle = blown.text("id");
        check(asked.text("id"), blown.text("preWhistleId"), "the call from below it answers");
        check("BLOWN", blown.text("state"), "the whistle's state");
        check(
                "IN_PROGRESS",
                street.get("/v1/cases/" + id).expect(200).text("state"),
                "the case's state");
        tell("blow", "网格员预哨，街道吹哨，呼叫城管委（牵头）与排水集团：5 分钟接哨、30 分钟到场");
    }

    private void departments() {
        var done =
                Patience.until(
                        "both departments done",
                        SOON,
                        PAUSE,
                        () -> {
                            var now = street.get("/v1/whistles/" + whistle).expect(200);
                            return now.text("state").equals("DEPT_DONE") && allArrived(now.json())
                                    ? now.json()
                                    : null;
                        });
        for (var department : done.path("departments").values()) {
            check(
                    "ON_TIME",
                    department.path("ackMark").asString(),
                    "接哨 " + department.path("org").asString());
            check(
                    "ON_TIME",
                    department.path("arriveMark").asString(),
                    "报到 " + department.path("org").asString());
        }
        check(0, done.path("escalations").size(), "escalations");
        tell("departments", "两个部门经派单平台回传：接哨、报到、办结，均按时（回传各两次且有乱序）");
    }

    /// A department's completion may overtake its check-in on the way.
    private static boolean allArrived(JsonNode whistle) {
        return whistle.path("departments").valueStream().allMatch(one -> one.has("arriveTime"));
    }

    private void closeWhistle() {
        var closed =
                street.post("/v1/whistles/" + whistle + ":close", Map.of("score", 5)).expect(200);
        check("CLOSED", closed.text("state"), "the whistle's state");
        check(
                "RESOLVED",
                street.get("/v1/cases/" + id).expect(200).text("state"),
                "the case's state");
        tell("resolve", "街道验收、评分 5 分、销哨");
    }

    private void verifyAndClose() {
        check("VERIFIED", step(community, "verify").text("state"), "the case's state");
        check("CLOSED", step(community, "close").text("state"), "the case's state");
        var events = worker.get("/v1/cases/" + id + "/events").expect(200).json().path("events");
        var expected = 1;
        for (var event : events.values()) {
            check(expected++, event.path("seq").asInt(), "events without gaps");
        }
        tell("close", "社区核查、结案；全程 " + events.size() + " 条记录");
    }

    private Answer step(Api api, String verb) {
        return api.post("/v1/cases/" + id + ":" + verb, Map.of()).expect(200);
    }

    private void portalWasTold() {
        var simulators = new Api(mesh.simulators(), (_, _, _, _) -> Map.of());
        var told =
                Patience.until(
                        "the portal told of every status",
                        SOON,
                        PAUSE,
                        () -> {
                            var received =
                                    simulators
                                            .get("/portal/received?externalId=" + externalId)
                                            .expect(200)
                                            .json();
                            return received.path("received").size() >= PUBLIC_STATUSES.size()
                                    ? received
                                    : null;
                        });
        var statuses =
                told.path("received")
                        .valueStream()
                        .map(one -> one.path("status").asString())
                        .toList();
        check(PUBLIC_STATUSES, statuses, "what the portal was told, in order, once each");
        tell("told", "门户依次收到签名回调：" + String.join(" → ", statuses));
    }

    private void rate() {
        var rating = Map.of("score", 5, "comment", "处理得很快");
        var rated = portal.post("/v1/cases/" + id + ":rate", rating).expect(200);
        check(5, rated.json().at("/rating/score").asInt(), "the rating");
        portal.post("/v1/cases/" + id + ":rate", rating).expect(200);
        var account = rated.text("reporterAccountId");
        var credited =
                Patience.until(
                        "the reporter's points",
                        SOON,
                        PAUSE,
                        () -> {
                            var answer = portal.get("/v1/ledgers/1/accounts/" + account);
                            return answer.status() == 200 && balance(answer.json()) > 0
                                    ? answer.json()
                                    : null;
                        });
        check(AWARD, balance(credited), "points, credited once");
        var transfers =
                portal.get("/v1/ledgers/1/accounts/" + account + "/transfers").expect(200).json();
        check(1, transfers.path("transfers").size(), "transfers");
        tell("rate", "居民评价 5 分；积分账户 +" + AWARD + "，只记一次");
    }

    private static int balance(JsonNode account) {
        return account.path("balance").asInt(0);
    }

    private Map<String, String> body(String title) {
        return Map.of(
                "externalId", externalId,
                "region", COMMUNITY,
                "category", "ROAD_COLLAPSE",
                "title", title,
                "description", "二区东门外路面下陷约一米");
    }

    private void tell(String step, String told) {
        story.told(step, told);
    }

    private static void check(Object expected, Object found, String what) {
        if (!expected.equals(found)) {
            throw new JourneyBroken(what + ": " + found + " (expected: " + expected + ")");
        }
    }
}
