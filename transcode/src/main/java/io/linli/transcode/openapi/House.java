package io.linli.transcode.openapi;

import com.google.gson.JsonObject;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import io.linli.transcode.plan.Plan;
import java.util.List;

/// What one house's description says beyond the contract: who may call, which bounds hold, how one
/// signs in. Every part may be left as it is.
public interface House {
    /// Nothing beyond the contract.
    House PLAIN = new House() {};

    /// The whole description, before its paths: for `components.securitySchemes` and the like.
    default void document(JsonObject document) {}

    /// One operation, complete: for `security`, more parameters and extensions.
    default void operation(Plan plan, JsonObject operation) {}

    /// The schema of one field, complete: for bounds.
    ///
    /// @param schema of the list, when the field is one
    default void field(FieldDescriptor field, JsonObject schema) {}

    /// Sentences about a field that JSON Schema has no words for.
    default List<String> notes(FieldDescriptor field) {
        return List.of();
    }

    /// The operations' groups.
    default String tag(Plan plan) {
        return plan.method().getService().getFullName();
    }

    /// Under which name a [Descriptor] or [EnumDescriptor] is described; letters, digits, `.`, `_`
    /// and `-`, a different one for each.
    default String name(GenericDescriptor type) {
        return type.getFullName();
    }
}
