package io.linli.mesh.call;

import static io.linli.mesh.refusal.CommonReason.ACCESS_DENIED;
import static io.linli.mesh.refusal.CommonReason.ESTATE_DENIED;
import static io.linli.mesh.refusal.CommonReason.REGION_DENIED;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.linli.mesh.caller.Caller;
import io.linli.proto.options.v1.Access;
import io.linli.proto.options.v1.OptionsProto;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the contract says about one method: who may call it, and which fields bind the call to a
/// place.
///
/// @param safe whether the call changes nothing, so that it may be repeated at will
public record Contract(
        MethodDescriptor method,
        Access access,
        List<FieldDescriptor> regions,
        List<FieldDescriptor> estates,
        boolean safe) {

    private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();

    public static Contract of(MethodDescriptor method) {
        var fields = method.getInputType().getFields();
        return new Contract(
                method,
                method.getOptions().getExtension(OptionsProto.access),
                fields.stream()
                        .filter(f -> f.getOptions().getExtension(OptionsProto.region))
                        .toList(),
                fields.stream()
                        .filter(f -> f.getOptions().getExtension(OptionsProto.estate))
                        .toList(),
                method.getOptions().getIdempotencyLevel() == IdempotencyLevel.NO_SIDE_EFFECTS);
    }

    /// The contract of a gRPC method, looked up once.
    static Contract of(io.grpc.MethodDescriptor<?, ?> method) {
        return KNOWN.computeIfAbsent(method.getFullMethodName(), _ -> of(descriptor(method)));
    }

    private static MethodDescriptor descriptor(io.grpc.MethodDescriptor<?, ?> method) {
        if (method.getSchemaDescriptor() instanceof ProtoMethodDescriptorSupplier supplier) {
            return supplier.getMethodDescriptor();
        }
        throw new IllegalStateException(method.getFullMethodName() + " is of no contract");
    }

    /// Whether the caller's roles, scopes or name open the method; a method that names nobody is
    /// closed.
    public boolean opensTo(Caller caller) {
        return switch (caller.kind()) {
            case PERSON -> anyOf(access.getRolesList(), caller.roles());
            case PARTNER -> anyOf(access.getScopesList(), caller.scopes());
            case SERVICE -> access.getServicesList().contains(caller.id());
        };
    }

    /// Asked several times of every call, so without a stream.
    private static boolean anyOf(List<String> open, Set<String> held) {
        for (var i = 0; i < open.size(); i++) {
            if (held.contains(open.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the caller may use the method at all. Asked before anything is said about the
    /// request's form, which is nobody else's to learn.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED`
    void checkOpenTo(Caller caller) {
        if (!opensTo(caller)) {
            throw ACCESS_DENIED.refuse("method", method.getName());
        }
    }

    /// Whether the caller may act in the places a request names. Asked of a request of the right
    /// form only, so that a malformed place is not taken for a foreign one.
    ///
    /// A region or estate field left empty is not judged here: the rows below are narrowed to the
    /// caller's.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `REGION_DENIED` or `ESTATE_DENIED`
    void checkPlaces(Caller caller, Message request) {
        for (var field : regions) {
            var region = (String) request.getField(field);
            if (!region.isEmpty() && !caller.covers(region)) {
                throw REGION_DENIED.refuse(
                        field.getJsonName(), region, "a region inside " + orNone(caller.region()));
            }
        }
        for (var field : estates) {
            var estate = (String) request.getField(field);
            if (!estate.isEmpty() && bindsToEstates(caller) && !caller.looksAfter(estate)) {
                throw ESTATE_DENIED.refuse(field.getJsonName(), estate, "an estate you look after");
            }
        }
    }

    /// Officers are bound by their region, which the estate's own row tells; firms and their staff
    /// by estates.
    private static boolean bindsToEstates(Caller caller) {
        return caller.region().isEmpty() || !caller.estates().isEmpty();
    }

    private static String orNone(String region) {
        return region.isEmpty() ? "none" : region;
    }
}
