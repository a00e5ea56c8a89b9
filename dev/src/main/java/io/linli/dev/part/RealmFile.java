package io.linli.dev.part;

import io.linli.dev.box.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The sign-in realm as the repository describes it, with the people of the demo laid over it.
/// `${NAME}` in it is filled by Keycloak from its environment when it imports the realm.
public final class RealmFile {
    public static final String REALM = "linli";
    public static final String DEMO_CLIENT = "linli-demo";

    private RealmFile() {}

    /// A demo user as scripts need one.
    ///
    /// @param region empty for those who are not bound to one
    public record User(
            String username,
            String password,
            String name,
            List<String> roles,
            String region,
            String org,
            List<String> estates) {}

    /// The realm with the demo in it, ready for import.
    static String withDemo() {
        return Json.MAPPER.writeValueAsString(lay(overlay(), base()));
    }

    public static List<User> demoUsers() {
        return overlay().get("users").valueStream().map(RealmFile::user).toList();
    }

    /// Puts `over` on top: objects field by field, lists of clients by client id, other lists one
    /// after the other.
    static ObjectNode lay(ObjectNode over, ObjectNode base) {
        over.properties()
                .forEach(field -> {
                    var below = base.get(field.getKey());
                    base.set(
                            field.getKey(),
                            below == null ? field.getValue() : merged(field.getValue(), below));
                });
        return base;
    }

    private static JsonNode merged(JsonNode over, JsonNode below) {
        if (over instanceof ObjectNode object && below instanceof ObjectNode base) {
            return lay(object, base);
        }
        if (over instanceof ArrayNode array && below instanceof ArrayNode base) {
            return merged(array, base);
        }
        return over;
    }

    private static ArrayNode merged(ArrayNode over, ArrayNode below) {
        var byId = new LinkedHashMap<String, ObjectNode>();
        below.forEach(item -> clientId(item, byId));
        over.forEach(item -> {
            var same = byId.get(item.path("clientId").asString(""));
            if (same == null) {
                below.add(item);
            } else {
                lay((ObjectNode) item, same);
            }
        });
        return below;
    }

    private static void clientId(JsonNode item, Map<String, ObjectNode> byId) {
        if (item.has("clientId")) {
            byId.put(item.get("clientId").asString(), (ObjectNode) item);
        }
    }

    private static User user(JsonNode user) {
        var attributes = user.path("attributes");
        return new User(
                user.get("username").asString(),
                user.get("credentials").get(0).get("value").asString(),
                first(attributes, "displayName"),
                texts(user.get("realmRoles")),
                first(attributes, "region"),
                first(attributes, "org"),
                texts(attributes.path("estates")));
    }

    private static String first(JsonNode attributes, String name) {
        return attributes.path(name).path(0).asString("");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static ObjectNode base() {
        return (ObjectNode) Json.MAPPER.readTree(Json.resource("/realm/linli-realm.json"));
    }

    private static ObjectNode overlay() {
        return (ObjectNode) Json.MAPPER.readTree(Json.resource("/realm/linli-demo-overlay.json"));
    }
}
