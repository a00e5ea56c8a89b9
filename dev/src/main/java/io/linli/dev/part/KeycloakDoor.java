package io.linli.dev.part;

import io.linli.dev.box.Json;
import io.linli.dev.box.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The few HTTP calls the launcher makes to a running Keycloak.
final class KeycloakDoor {
    static final String ADMIN = "linli-bootstrap";

    private static final Duration ANSWER_MAX = Duration.ofSeconds(20);
    private static final String CONSOLE = "linli-console";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    private KeycloakDoor(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    static KeycloakDoor of(int port) {
        return new KeycloakDoor(port);
    }

    /// Where Keycloak tells the console that a session has ended.
    static String backchannelLogout(String gateway) {
        return gateway + "/logout/connect/back-channel/linli";
    }

    /// Changes the address at which the console's client is told of the end of a session.
    void moveConsole(String gateway, String adminPassword) {
        var token =
                grant("master", "admin-cli", ADMIN, adminPassword).get("access_token").asString();
        var clients = base + "/admin/realms/" + RealmFile.REALM + "/clients";
        var client =
                (ObjectNode) send(authorised(clients + "?clientId=" + CONSOLE, token).GET()).get(0);
        ((ObjectNode) client.get("attributes"))
                .put("backchannel.logout.url", backchannelLogout(gateway));
        send(
                authorised(clients + "/" + client.get("id").asString(), token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(client.toString())));
    }

    /// Logs a demo user in and out again, so that both have been done once.
    void logInAndOut(RealmFile.User user) {
        var tokens =
                grant(RealmFile.REALM, RealmFile.DEMO_CLIENT, user.username(), user.password());
        post(
                RealmFile.REALM,
                "logout",
                Map.of(
                        "client_id",
                        RealmFile.DEMO_CLIENT,
                        "refresh_token",
                        tokens.get("refresh_token").asString()));
    }

    private JsonNode grant(String realm, String client, String user, String password) {
        return post(
                realm,
                "token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        user,
                        "password",
                        password));
    }

    private JsonNode post(String realm, String endpoint, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(
                                URI.create(
                                        base
                                                + "/realms/"
                                                + realm
                                                + "/protocol/openid-connect/"
                                                + endpoint))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder authorised(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        var built = request.timeout(ANSWER_MAX).build();
        try {
            var answer = http.send(built, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw trouble(built, "status " + answer.statusCode() + " " + answer.body());
            }
            return Json.MAPPER.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw trouble(built, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw trouble(built, "interrupted");
        }
    }

    private static Trouble trouble(HttpRequest request, String why) {
        return new Trouble(
                "keycloak: " + request.method() + " " + request.uri().getPath() + ": " + why,
                "read .linli/logs/keycloak.log");
    }
}
