package io.linli.gateway;

import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Every service that is open over HTTP, made from the contract: whoever is let in is answered with
/// nothing at all.
final class AllRooms {
    private AllRooms() {}

    /// @param inside what the gateway itself asks; for methods that are not open
    static BindableService[] serving(List<OpenMethod> open, BindableService... inside) {
        var known = new HashMap<String, ServerMethodDefinition<?, ?>>();
        for (var service : inside) {
            service.bindService()
                    .getMethods()
                    .forEach(each ->
                            known.put(each.getMethodDescriptor().getFullMethodName(), each));
        }
        var names =
                open.stream()
                        .map(each -> grpcName(each.method().getService(), each.method().getName()))
                        .collect(Collectors.toSet());
        return open.stream()
                .map(each -> each.method().getService())
                .distinct()
                .map(service -> definition(service, names, known))
                .map(definition -> (BindableService) () -> definition)
                .toArray(BindableService[]::new);
    }

    private static String grpcName(ServiceDescriptor service, String method) {
        return service.getFullName() + "/" + method;
    }

    private static ServerServiceDefinition definition(
            ServiceDescriptor service,
            Set<String> open,
            Map<String, ServerMethodDefinition<?, ?>> known) {
        var generated = generated(service);
        var definition = ServerServiceDefinition.builder(generated);
        for (var method : generated.getMethods()) {
            var name = method.getFullMethodName();
            ServerMethodDefinition<?, ?> how =
                    open.contains(name) || !known.containsKey(name)
                            ? answering(method)
                            : known.get(name);
            definition.addMethod(how);
        }
        return definition.build();
    }

    private static io.grpc.ServiceDescriptor generated(ServiceDescriptor service) {
        var name =
                service.getFile().getOptions().getJavaPackage() + "." + service.getName() + "Grpc";
        try {
            return (io.grpc.ServiceDescriptor)
                    Class.forName(name).getMethod("getServiceDescriptor").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the prototype is of the answer's own type
    private static <Q, A> ServerMethodDefinition<Q, A> answering(MethodDescriptor<Q, A> method) {
        var nothing =
                (A) ((PrototypeMarshaller<?>) method.getResponseMarshaller()).getMessagePrototype();
        return ServerMethodDefinition.create(
                method,
                method.getType() == MethodType.SERVER_STREAMING
                        ? ServerCalls.asyncServerStreamingCall((_, out) -> answer(nothing, out))
                        : ServerCalls.asyncUnaryCall((_, out) -> answer(nothing, out)));
    }

    private static <A> void answer(A answer, StreamObserver<A> out) {
        out.onNext(answer);
        out.onCompleted();
    }
}
