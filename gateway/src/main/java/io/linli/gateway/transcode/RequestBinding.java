package io.linli.gateway.transcode;

import static io.linli.transcode.problem.EdgeReason.BODY_NOT_ALLOWED;

import com.google.protobuf.DynamicMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the request message out of path, query and body.
final class RequestBinding {
    private RequestBinding() {}

    /// @param segments the path's, decoded
    /// @throws io.linli.transcode.problem.Refused naming every field that does not fit
    static DynamicMessage bind(
            Plan plan, List<String> segments, @Nullable String rawQuery, byte[] body) {
        var message = DynamicMessage.newBuilder(plan.method().getInputType());
        var faults = new Faults();
        fillFromBody(message, plan, body, faults);
        fillFromPath(message, plan, segments, faults);
        QueryBinding.fill(message, plan, rawQuery, faults);
        faults.throwIfAny();
        return message.build();
    }

    private static void fillFromBody(
            DynamicMessage.Builder message, Plan plan, byte[] body, Faults faults) {
        if (body.length == 0) {
            return;
        }
        switch (plan.body()) {
            case Plan.Body.None _ ->
                    throw BODY_NOT_ALLOWED.refuse(
                            "body: "
                                    + body.length
                                    + " bytes (expected: none, parameters go into path and query)");
            case Plan.Body.Whole _ -> JsonBody.fill(message, JsonBody.parse(body), "", faults);
            case Plan.Body.Field(var field) ->
                    JsonBody.fillField(
                            message, field, JsonBody.parse(body), field.getJsonName(), faults);
        }
    }

    private static void fillFromPath(
            DynamicMessage.Builder message, Plan plan, List<String> segments, Faults faults) {
        var texts = plan.valuesIn(segments);
        for (var i = 0; i < texts.size(); i++) {
            var path = plan.bound().get(i);
            var text = texts.get(i);
            faults.watch(
                    path.toString(),
                    () -> {
                        var value = Scalars.ofText(path.last(), text);
                        if (path.isSetIn(message) && !path.valueIn(message).equals(value)) {
                            throw new WrongValue("the same value as in the path");
                        }
                        path.set(message, value);
                    });
        }
    }
}
