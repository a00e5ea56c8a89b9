package io.linli.e2e;

import java.util.Map;

/// A property firm raises a repair order for its own estate, takes it on and arrives in time;
/// another firm cannot even see it.
public final class RepairJourney {
    private final Story story;
    private final Api firm;
    private final Api otherFirm;
    private final Api worker;

    public RepairJourney(People people, Story story) {
        this.story = story;
        this.firm = people.partner("firm-yuanyuan");
        this.otherFirm = people.partner("firm-anju");
        this.worker = people.person("grid.wang");
    }

    /// Plays every step; says at the end which order it was.
    ///
    /// @throws JourneyBroken at the first step that goes another way than it should
    public String play() {
        var raised = firm.post("/v1/repairs", body("E-JSB-01")).expect(200);
        var id = raised.text("id");
        story.told(
                "repair", "物业报修 " + id + "，3 分钟内受理（" + raised.text("acceptDueTime") + "）、10 分钟内上门");
        var denied = otherFirm.post("/v1/repairs", body("E-JSB-01")).expect(403);
        check("ESTATE_DENIED", denied.reason());
        check("REPAIR_UNKNOWN", otherFirm.get("/v1/repairs/" + id).expect(404).reason());
        story.told("repair-denied", "别家物业：报修被拒 403，查询 404");
        check(
                "MET",
                firm.post("/v1/repairs/" + id + ":accept", Map.of())
                        .expect(200)
                        .text("acceptMark"));
        check(
                "MET",
                firm.post("/v1/repairs/" + id + ":arrive", Map.of())
                        .expect(200)
                        .text("arriveMark"));
        check(
                "DONE",
                firm.post("/v1/repairs/" + id + ":complete", Map.of("note", "已更换阀门"))
                        .expect(200)
                        .text("state"));
        check("DONE", worker.get("/v1/repairs/" + id).expect(200).text("state"));
        story.told("repaired", "受理、上门均达标；修复完成，网格员可见");
        return id;
    }

    private static Map<String, String> body(String estate) {
        return Map.of(
                "estateId",
                estate,
                "roomId",
                "3号楼2-501",
                "category",
                "WATER_LEAK",
                "title",
                "厨房漏水");
    }

    private static void check(String expected, String found) {
        if (!expected.equals(found)) {
            throw new JourneyBroken(found + " (expected: " + expected + ")");
        }
    }
}
