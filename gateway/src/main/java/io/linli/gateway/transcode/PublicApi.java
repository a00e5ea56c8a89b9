package io.linli.gateway.transcode;

import com.google.api.AnnotationsProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.proto.options.v1.OptionsProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Every method of the contract that is open over HTTP: it has a binding, and says who may call it.
public final class PublicApi {
    private final ContractFiles files;
    private final List<Plan> plans;
    private final Routes<Plan> routes = new Routes<>();

    /// @throws IllegalArgumentException when a binding cannot be carried out, or two claim the same
    ///   path
    public PublicApi(ContractFiles files) {
        this.files = files;
        var all = new ArrayList<Plan>();
        for (var service : files.services()) {
            for (var method : service.getMethods()) {
                if (isOpen(method)) {
                    all.addAll(
                            Plan.of(
                                    method,
                                    method.getOptions().getExtension(AnnotationsProto.http)));
                }
            }
        }
        this.plans = List.copyOf(all);
        plans.forEach(plan -> routes.add(plan.httpMethod(), plan.template(), plan));
    }

    private static boolean isOpen(MethodDescriptor method) {
        return method.getOptions().hasExtension(AnnotationsProto.http)
                && method.getOptions().hasExtension(OptionsProto.access);
    }

    Optional<Routes.Match<Plan>> find(String httpMethod, String rawPath) {
        return routes.find(httpMethod, rawPath);
    }

    public List<Plan> plans() {
        return plans;
    }

    public ContractFiles files() {
        return files;
    }

    /// Fields that JSON shows even when they are empty, so that a count of 0 and an empty list can
    /// be seen; an enum that is not set says nothing and stays away.
    Set<FieldDescriptor> shownWhenEmpty() {
        return files.all().stream()
                .flatMap(file -> file.getMessageTypes().stream())
                .flatMap(message -> Messages.within(message).stream())
                .flatMap(message -> message.getFields().stream())
                .filter(field ->
                        field.isRepeated()
                                || (!field.hasPresence()
                                        && field.getJavaType() != FieldDescriptor.JavaType.ENUM))
                .collect(Collectors.toUnmodifiableSet());
    }
}
