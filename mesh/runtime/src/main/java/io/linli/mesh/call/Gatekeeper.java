package io.linli.mesh.call;

import static io.linli.mesh.refusal.CommonReason.CALLER_UNKNOWN;

import com.google.protobuf.Message;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.live.LastEvent;

/// Lets in only whom the contract lets in, with a request the contract allows: checks the caller
/// token, who may do this, the request's shape, and where it may be done, in this order. Default
/// deny: what the contract does not open is closed.
final class Gatekeeper implements ServerInterceptor {
    /// Infrastructure that says nothing about anyone.
    private static final String HEALTH = "grpc.health.v1.Health/";

    private final CallerTokens tokens;
    private final Validation validation;

    Gatekeeper(CallerTokens tokens, Validation validation) {
        this.tokens = tokens;
        this.validation = validation;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        if (call.getMethodDescriptor().getFullMethodName().startsWith(HEALTH)) {
            return next.startCall(call, headers);
        }
        var caller = callerOf(headers);
        var contract = Contract.of(call.getMethodDescriptor());
        var context =
                LastEvent.in(
                        caller.inContext()
                                .withValue(Idempotency.KEY, headers.get(Idempotency.HEADER)),
                        headers);
        var inner = Contexts.interceptCall(context, call, headers, next);
        return new SimpleForwardingServerCallListener<>(inner) {
            @Override
            public void onMessage(Q request) {
                contract.checkOpenTo(caller);
                validation.check((Message) request);
                contract.checkPlaces(caller, (Message) request);
                super.onMessage(request);
            }
        };
    }

    private Caller callerOf(Metadata headers) {
        var token = headers.get(CallerTokens.HEADER);
        if (token == null) {
            throw CALLER_UNKNOWN.refuse("caller token", "missing");
        }
        return tokens.check(token);
    }
}
