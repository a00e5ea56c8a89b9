package io.linli.adapters.simulators.kit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The ways an envelope is misworded in practice. `data` is looked for in the envelope itself and
/// in its `content`.
final class Wording {
    private Wording() {}

    static void emptyData(ObjectNode envelope) {
        holder(envelope).putObject("data");
    }

    static void nullData(ObjectNode envelope) {
        holder(envelope).putNull("data");
    }

    static void noData(ObjectNode envelope) {
        holder(envelope).remove("data");
    }

    static void doubleEncoded(ObjectNode envelope) {
        var holder = holder(envelope);
        if (holder.has("data")) {
            holder.put("data", Web.JSON.writeValueAsString(holder.get("data")));
        }
    }

    /// A remark that reads otherwise in another character set.
    static void inChinese(ObjectNode envelope) {
        envelope.put("msg", "处理成功，请稍候");
    }

    static void numbersSwapped(ObjectNode envelope) {
        swap(envelope);
    }

    private static void swap(ObjectNode node) {
        for (var name : node.propertyNames().stream().toList()) {
            var value = node.get(name);
            if (value.isNumber()) {
                node.put(name, value.asString());
            } else if (value.isString() && value.asString().matches("0|[1-9][0-9]{0,8}")) {
                node.put(name, Long.parseLong(value.asString()));
            } else {
                deeper(value);
            }
        }
    }

    private static void deeper(JsonNode value) {
        if (value instanceof ObjectNode object) {
            swap(object);
        } else if (value instanceof ArrayNode array) {
            array.forEach(Wording::deeper);
        }
    }

    private static ObjectNode holder(ObjectNode envelope) {
        return envelope.get("content") instanceof ObjectNode content ? content : envelope;
    }
}
