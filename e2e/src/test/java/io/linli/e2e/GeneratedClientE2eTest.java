package io.linli.e2e;

import static io.linli.e2e.GeneratedClient.answered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.linli.e2e.client.ApiClient;
import io.linli.e2e.client.ApiException;
import io.linli.e2e.client.api.GovernanceApi;
import io.linli.e2e.client.api.PointsApi;
import io.linli.e2e.client.model.GovernanceAcceptCaseRequestBody;
import io.linli.e2e.client.model.GovernanceCase;
import io.linli.e2e.client.model.GovernanceCaseState;
import io.linli.e2e.client.model.GovernanceCloseCaseRequestBody;
import io.linli.e2e.client.model.GovernanceFileCaseRequest;
import io.linli.e2e.client.model.GovernanceListCasesResponse;
import io.linli.e2e.client.model.GovernanceRateCaseRequestBody;
import io.linli.e2e.client.model.GovernanceReporter;
import io.linli.e2e.client.model.GovernanceResolveCaseRequestBody;
import io.linli.e2e.client.model.GovernanceVerifyCaseRequestBody;
import io.linli.e2e.client.model.Problem;
import io.linli.e2e.client.model.Violation;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A portal that knows the description of the API and nothing else: every call goes through what
/// openapi-generator makes of it.
@ExtendWith(RunningMesh.class)
class GeneratedClientE2eTest {
    private static final String AWARD = "10";

    private final People people = RunningMesh.people();
    private final ApiClient client = partner("portal-bj");
    private final GovernanceApi portal = new GovernanceApi(client);
    private final GovernanceApi worker = officer("grid.wang");
    private final GovernanceApi community = officer("community.chen");
    private final String key = "G-" + UUID.randomUUID();

    private ApiClient partner(String appKey) {
        return GeneratedClient.of(RunningMesh.mesh(), people.proofOf(appKey));
    }

    private GovernanceApi officer(String username) {
        return new GovernanceApi(
                GeneratedClient.of(RunningMesh.mesh(), people.proofOfPerson(username)));
    }

    private GovernanceFileCaseRequest lamp(String title) {
        var reporter = new GovernanceReporter().id(key).name("张三").phone("13800138000");
        return new GovernanceFileCaseRequest()
                .externalId(key)
                .region(CaseJourney.COMMUNITY)
                .category("OTHER")
                .title(title)
                .reporter(reporter);
    }

    @Test
    void aPortalsCaseGoesAllTheWayRound() {
        var filed = answered(() -> portal.caseFileCase(lamp("路灯不亮"), key));
        assertThat(filed.getState()).isEqualTo(GovernanceCaseState.FILED);
        assertThat(filed.getClock().getDueTime()).isAfter(filed.getCreateTime());
        var id = UUID.fromString(filed.getId());

        answered(() -> worker.caseAcceptCase(id, null, new GovernanceAcceptCaseRequestBody()));
        moved(id, GovernanceCaseState.ACCEPTED);
        answered(() -> worker.caseResolveCase(id, null, new GovernanceResolveCaseRequestBody()));
        moved(id, GovernanceCaseState.RESOLVED);
        answered(() -> community.caseVerifyCase(id, null, new GovernanceVerifyCaseRequestBody()));
        moved(id, GovernanceCaseState.VERIFIED);
        answered(() -> community.caseCloseCase(id, null, new GovernanceCloseCaseRequestBody()));
        moved(id, GovernanceCaseState.CLOSED);

        var stars = new GovernanceRateCaseRequestBody().score(5).comment("处理得很快");
        var rated = answered(() -> portal.caseRateCase(id, stars, "rate-" + key));
        assertThat(rated.getRating().getScore()).isEqualTo(5);
        credited(UUID.fromString(rated.getReporterAccountId()));
    }

    private void moved(UUID id, GovernanceCaseState state) {
        var seen = answered(() -> portal.caseGetCase(id));
        assertThat(seen.getState()).isEqualTo(state);
        assertThat(seen.getExternalId()).isEqualTo(key);
    }

    private void credited(UUID account) {
        var points = new PointsApi(client);
        var balance =
                Patience.until(
                        "the reporter's points",
                        Duration.ofSeconds(90),
                        Duration.ofMillis(200),
                        () -> {
                            try {
                                var found = points.ledgerGetAccount(1, account).getBalance();
                                return found.equals("0") ? null : found;
                            } catch (ApiException notYet) {
                                return null;
                            }
                        });
        assertThat(balance).isEqualTo(AWARD);
    }

    @Test
    void theSameKeyGivesTheSameAnswer() throws JsonProcessingException {
        var filed = answered(() -> portal.caseFileCase(lamp("路灯不亮"), key));

        assertThat(answered(() -> portal.caseFileCase(lamp("路灯不亮"), key))).isEqualTo(filed);
        var problem = refused(() -> portal.caseFileCase(lamp("别的事"), key), 409);
        assertThat(problem.getReason()).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void whatIsRefusedIsReadAsTheDescribedProblem() throws JsonProcessingException {
        var problem = refused(() -> portal.caseFileCase(lamp("长".repeat(101)), key), 400);

        assertThat(problem.getViolations()).extracting(Violation::getField).contains("title");
        assertThat(problem.getTraceId()).isNotEmpty();
        assertThat(problem.getDetails()).isNotEmpty();
        assertThat(refused(() -> portal.caseGetCase(UUID.randomUUID()), 404).getReason())
                .isEqualTo("CASE_UNKNOWN");
    }

    private Problem refused(GeneratedClient.Call<GovernanceCase> call, int status)
            throws JsonProcessingException {
        var refusal = catchThrowableOfType(ApiException.class, call::make);
        assertThat(refusal.getCode()).isEqualTo(status);
        var problem = client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        assertThat(problem.getStatus()).isEqualTo(status);
        return problem;
    }

    @Test
    void listsAreReadPageByPage() {
        answered(() -> portal.caseFileCase(lamp("路灯不亮"), key));
        answered(() -> portal.caseFileCase(lamp("路灯不亮").externalId(key + "-2"), key + "-2"));

        var first = answered(() -> list(null));
        var token = first.getNextPageToken();
        var second = answered(() -> list(token));

        assertThat(first.getCases()).hasSize(1);
        assertThat(second.getCases()).hasSize(1).doesNotContainAnyElementsOf(first.getCases());
    }

    private GovernanceListCasesResponse list(@Nullable String token) throws ApiException {
        return portal.caseListCases(
                null, GovernanceCaseState.FILED, 1, token, null, null, null, null, null, null);
    }
}
