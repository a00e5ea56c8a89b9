package io.linli.dev.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.dev.box.Json;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RealmFileTest {
    private static final Set<String> ADMINISTRATORS =
            Set.of("auditor", "security-admin", "system-admin");
    private static final JsonNode BASE =
            Json.MAPPER.readTree(Json.resource("/realm/linli-realm.json"));
    private static final JsonNode WITH_DEMO = Json.MAPPER.readTree(RealmFile.withDemo());

    @Test
    void peopleAndPasswordLoginExistInTheDemoOnly() {
        assertThat(BASE.has("users")).isFalse();
        assertThat(clientIds(BASE)).containsExactly("linli-api", "linli-console");
        assertThat(clientIds(WITH_DEMO))
                .containsExactly("linli-api", "linli-console", RealmFile.DEMO_CLIENT);
        assertThat(BASE.get("clients").valueStream())
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean(false));
    }

    @Test
    void theConsoleKeepsWhatTheDemoDoesNotChange() {
        var console = client(WITH_DEMO, "linli-console");

        assertThat(console.get("redirectUris").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "${LINLI_CONSOLE_URL}/login/oauth2/code/linli",
                        "http://127.0.0.1/login/oauth2/code/linli");
        assertThat(console.get("secret").asString()).isEqualTo("${LINLI_CONSOLE_SECRET}");
        assertThat(console.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    @Test
    void nobodyHoldsTwoOfTheThreeAdministratorRoles() {
        assertThat(RealmFile.demoUsers())
                .allSatisfy(user ->
                        assertThat(user.roles())
                                .filteredOn(ADMINISTRATORS::contains)
                                .hasSizeLessThan(2));
        assertThat(BASE.at("/roles/realm").valueStream())
                .noneMatch(role -> role.path("composite").asBoolean(false));
    }

    @Test
    void everyRoleSomeoneHoldsIsARoleOfTheRealm() {
        var roles =
                BASE.at("/roles/realm")
                        .valueStream()
                        .map(role -> role.get("name").asString())
                        .toList();

        assertThat(roles).hasSize(10);
        assertThat(RealmFile.demoUsers()).flatExtracting(RealmFile.User::roles).isSubsetOf(roles);
        assertThat(RealmFile.demoUsers()).flatExtracting(RealmFile.User::roles).containsAll(roles);
    }

    @Test
    void whoeverWorksInAPlaceCarriesIt() {
        assertThat(RealmFile.demoUsers())
                .filteredOn(user -> user.roles().stream().noneMatch(ADMINISTRATORS::contains))
                .allMatch(user -> !user.region().isEmpty() || !user.estates().isEmpty());
    }

    @Test
    void nobodyCanMoveThemselvesToAnotherPlace() {
        var profile =
                Json.MAPPER.readTree(
                        BASE.at(
                                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                                .asString());

        assertThat(List.of("region", "org", "estates"))
                .allSatisfy(name -> {
                    var attribute =
                            profile.get("attributes")
                                    .valueStream()
                                    .filter(one -> one.get("name").asString().equals(name))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(
                                    attribute
                                            .at("/permissions/edit")
                                            .valueStream()
                                            .map(JsonNode::asString))
                            .containsExactly("admin");
                });
    }

    @Test
    void signInSpeaksChineseFirstAndStopsGuessing() {
        assertThat(BASE.get("defaultLocale").asString()).isEqualTo("zh-CN");
        assertThat(BASE.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(BASE.get("failureFactor").asInt()).isEqualTo(5);
    }

    private static List<String> clientIds(JsonNode realm) {
        return realm.get("clients")
                .valueStream()
                .map(client -> client.get("clientId").asString())
                .toList();
    }

    private static JsonNode client(JsonNode realm, String id) {
        return realm.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
