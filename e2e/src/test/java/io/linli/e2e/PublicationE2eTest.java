package io.linli.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A firm's own service is published over a running mesh, called, and taken down again.
@ExtendWith(RunningMesh.class)
class PublicationE2eTest {
    private static final String REGION = CaseJourney.COMMUNITY;

    /// One that no other run has.
    private final String name = "bus-" + UUID.randomUUID().toString().substring(0, 8);

    private final LineService service = new LineService();
    private final Api system = RunningMesh.people().person("system.gao");
    private final Api security = RunningMesh.people().person("security.ma");
    private final Api auditor = RunningMesh.people().person("auditor.xu");
    private final Api worker = RunningMesh.people().person("grid.wang");

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aServiceIsProposedApprovedCalledAndTakenDown() {
        var line = "/v1/x/" + name + "/lines/7?region=" + REGION;
        assertThat(worker.get(line).status()).isEqualTo(404);

        var id = system.post("/v1/publications", proposal()).expect(200).text("id");
        assertThat(worker.get(line).status()).isEqualTo(404);
        assertThat(system.post(step(id, "approve"), Map.of()).status()).isEqualTo(403);
        security.post(step(id, "approve"), Map.of()).expect(200);

        answers(line, 200);
        assertThat(worker.get(line).json().path("id").asString()).isEqualTo("7");
        assertThat(worker.get("/v1/x/" + name + "/lines/7?region=500103").reason())
                .isEqualTo("REGION_DENIED");
        assertThat(system.get(line).reason()).isEqualTo("ACCESS_DENIED");

        system.post(step(id, "proposeRemoval"), Map.of("note", "moved")).expect(200);
        security.post(step(id, "approveRemoval"), Map.of()).expect(200);
        answers(line, 404);
        assertThat(
                        auditor.get("/v1/publications/" + id)
                                .expect(200)
                                .json()
                                .path("events")
                                .valueStream()
                                .map(event -> event.path("kind").asString()))
                .containsExactly("PROPOSED", "APPROVED", "REMOVAL_PROPOSED", "REMOVED");
    }

    @Test
    void aContractThatReachesBeyondItsNameIsRefusedByName() {
        var proposal = new HashMap<String, Object>(proposal());
        proposal.put("descriptorSet", encoded("/v1/cases/{id}"));
        var refused = system.post("/v1/publications", proposal).expect(400);
        assertThat(refused.reason()).isEqualTo("CONTRACT_BROKEN");
        assertThat(refused.body()).contains("/v1/cases/{id}");
    }

    private void answers(String path, int status) {
        Patience.until(
                path + " " + status,
                Duration.ofSeconds(30),
                Duration.ofMillis(100),
                () -> worker.get(path).status() == status ? status : null);
    }

    private Map<String, Object> proposal() {
        return Map.of(
                "name",
                name,
                "displayName",
                "公交到站",
                "target",
                service.target(),
                "descriptorSet",
                encoded("/v1/x/" + name + "/lines/{id}"),
                "grants",
                List.of(
                        Map.of(
                                "method",
                                LineService.METHOD,
                                "roles",
                                List.of("grid-worker"),
                                "regionField",
                                "region")),
                "note",
                "agreed with the bus company");
    }

    private static String encoded(String path) {
        return Base64.getEncoder().encodeToString(LineService.contract(path));
    }

    private static String step(String id, String step) {
        return "/v1/publications/" + id + ":" + step;
    }
}
