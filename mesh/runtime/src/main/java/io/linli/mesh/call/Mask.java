package io.linli.mesh.call;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.linli.mesh.caller.Caller;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.proto.options.v1.Sensitivity;
import io.linli.seal.Masking;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Masks what the contract marks as personal in every answer that leaves the mesh. Rule: R-34.
final class Mask implements ServerInterceptor {
    private final Map<Descriptor, Boolean> personal = new ConcurrentHashMap<>();

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        var caller = Caller.currentOrNull();
        if (caller == null || !masksFor(caller, call.getMethodDescriptor())) {
            return next.startCall(call, headers);
        }
        return next.startCall(
                new SimpleForwardingServerCall<>(call) {
                    @Override
                    @SuppressWarnings("unchecked") // a masked message is of the type it was before
                    public void sendMessage(A answer) {
                        super.sendMessage(
                                answer instanceof Message message ? (A) masked(message) : answer);
                    }
                },
                headers);
    }

    /// Services need the data itself, partners brought it in themselves; people see it when the
    /// contract says that their work needs it.
    private static boolean masksFor(Caller caller, MethodDescriptor<?, ?> method) {
        return caller.is(Caller.Kind.PERSON)
                && Contract.of(method).access().getUnmaskedRolesList().stream()
                        .noneMatch(caller.roles()::contains);
    }

    Message masked(Message message) {
        if (!holdsPersonalData(message.getDescriptorForType())) {
            return message;
        }
        var masked = message.toBuilder();
        message.getAllFields()
                .forEach((field, value) -> masked.setField(field, maskedValue(field, value)));
        return masked.build();
    }

    private Object maskedValue(FieldDescriptor field, Object value) {
        var sensitivity = field.getOptions().getExtension(OptionsProto.sensitivity);
        if (value instanceof List<?> many) {
            return many.stream().map(one -> maskedOne(field, sensitivity, one)).toList();
        }
        return maskedOne(field, sensitivity, value);
    }

    private Object maskedOne(FieldDescriptor field, Sensitivity sensitivity, Object value) {
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            return masked((Message) value);
        }
        return switch (sensitivity) {
            case SENSITIVITY_UNSPECIFIED, UNRECOGNIZED -> value;
            case SENSITIVITY_NAME -> Masking.name((String) value);
            case SENSITIVITY_PHONE -> Masking.phone((String) value);
            case SENSITIVITY_ID_NUMBER -> Masking.idNumber((String) value);
            case SENSITIVITY_ADDRESS -> Masking.address((String) value);
            case SENSITIVITY_LOCATION, SENSITIVITY_BIOMETRIC, SENSITIVITY_HEALTH ->
                    field.getDefaultValue();
        };
    }

    private boolean holdsPersonalData(Descriptor type) {
        var known = personal.get(type);
        if (known == null) {
            known = search(type, new HashSet<>());
            personal.put(type, known);
        }
        return known;
    }

    private static boolean search(Descriptor type, Set<Descriptor> seen) {
        return seen.add(type)
                && type.getFields().stream()
                        .anyMatch(field ->
                                field.getOptions().getExtension(OptionsProto.sensitivity)
                                                != Sensitivity.SENSITIVITY_UNSPECIFIED
                                        || (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                                                && search(field.getMessageType(), seen)));
    }
}
