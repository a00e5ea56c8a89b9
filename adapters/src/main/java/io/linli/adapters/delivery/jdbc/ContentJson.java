package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Content;
import io.linli.adapters.delivery.Platform;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Between contents and the JSON they are kept as. What a newer version wrote and this one does not
/// know is left out, so that two versions can run side by side.
final class ContentJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ContentJson() {}

    static String write(Content content) {
        return JSON.writeValueAsString(content);
    }

    static Content read(Platform platform, String json) {
        return switch (platform) {
            case DISPATCH -> dispatch(json);
            case PORTAL -> JSON.readValue(json, Content.ProgressNotice.class);
            case HOTLINE -> JSON.readValue(json, Content.HotlineStep.class);
        };
    }

    /// An order names departments, a notice what was decided.
    private static Content dispatch(String json) {
        return JSON.readTree(json).has("departments")
                ? JSON.readValue(json, Content.WhistleOrder.class)
                : JSON.readValue(json, Content.WhistleNotice.class);
    }
}
