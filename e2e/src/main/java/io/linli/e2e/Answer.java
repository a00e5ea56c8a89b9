package io.linli.e2e;

import java.net.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What came back over HTTP.
public record Answer(int status, HttpHeaders headers, String body) {

    /// The body as JSON; missing when it is not JSON.
    public JsonNode json() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : MeshFile.JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    public String text(String field) {
        return json().path(field).asString("");
    }

    /// The reason of a problem document.
    public String reason() {
        return text("reason");
    }

    /// This answer, if its status is the expected one.
    ///
    /// @throws JourneyBroken when it is not
    public Answer expect(int expected) {
        if (status != expected) {
            throw new JourneyBroken("status: " + status + " (expected: " + expected + ") " + body);
        }
        return this;
    }
}
