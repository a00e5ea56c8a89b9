package io.linli.identity.publication.grpc;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.identity.publication.Grant;
import io.linli.proto.RealmRoles;
import io.linli.transcode.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether every method that is published has a grant, and every grant fits a method. Nothing is
/// open because somebody forgot to say.
final class GrantFit {
    private GrantFit() {}

    static List<String> faults(List<Plan> plans, List<Grant> grants) {
        Map<String, MethodDescriptor> methods = new LinkedHashMap<>();
        plans.forEach(plan -> methods.put(plan.method().getFullName(), plan.method()));
        var faults = new ArrayList<String>();
        var granted = new TreeSet<String>();
        for (var grant : grants) {
            var method = methods.get(grant.method());
            if (method == null) {
                faults.add(grant.method() + ": no such method with a binding");
            } else {
                judge(grant, method, faults);
            }
            if (!granted.add(grant.method())) {
                faults.add(grant.method() + ": granted twice (expected: once)");
            }
        }
        methods.keySet().stream()
                .filter(method -> !granted.contains(method))
                .forEach(method -> faults.add(method + ": no grant (expected: one)"));
        return faults;
    }

    private static void judge(Grant grant, MethodDescriptor method, List<String> faults) {
        if (!grant.opens()) {
            faults.add(grant.method() + ": opens to nobody (expected: roles or scopes)");
        }
        for (var role : grant.roles()) {
            if (!RealmRoles.ALL.contains(role)) {
                faults.add(
                        grant.method()
                                + ": role "
                                + role
                                + " (expected: one of "
                                + RealmRoles.ALL
                                + ")");
            }
        }
        grant.regionField()
                .filter(name -> !isText(method.getInputType().findFieldByName(name)))
                .ifPresent(name ->
                        faults.add(
                                grant.method()
                                        + ": regionField "
                                        + name
                                        + " (expected: a text field of "
                                        + method.getInputType().getName()
                                        + ")"));
        if (grant.regionField().isPresent() && method.isClientStreaming()) {
            faults.add(grant.method() + ": regionField on a client stream (expected: none)");
        }
    }

    private static boolean isText(@Nullable FieldDescriptor field) {
        return field != null
                && field.getType() == FieldDescriptor.Type.STRING
                && !field.isRepeated();
    }
}
