package io.linli.transcode.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;

/// Small steps of building JSON.
final class Json {
    private Json() {}

    static JsonObject object() {
        return new JsonObject();
    }

    static JsonObject typed(String type) {
        return with(object(), "type", type);
    }

    static JsonObject reference(String to) {
        return with(object(), "$ref", to);
    }

    static JsonObject with(JsonObject object, String name, String value) {
        object.addProperty(name, value);
        return object;
    }

    static JsonObject with(JsonObject object, String name, JsonElement value) {
        object.add(name, value);
        return object;
    }

    static void putIfAny(JsonObject object, String name, String text) {
        if (!text.isEmpty()) {
            object.addProperty(name, text);
        }
    }

    static JsonArray texts(Collection<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /// The object of this name, made when it is not there.
    static JsonObject child(JsonObject object, String name) {
        if (!object.has(name)) {
            object.add(name, object());
        }
        return object.getAsJsonObject(name);
    }
}
