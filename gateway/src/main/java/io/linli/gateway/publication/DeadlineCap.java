package io.linli.gateway.publication;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Deadline;
import io.grpc.MethodDescriptor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// No call to a published service that answers once takes longer than was agreed.
///
/// @param most what the client asks for may be less
record DeadlineCap(Duration most) implements ClientInterceptor {
    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        if (!method.getType().serverSendsOneMessage()) {
            return next.newCall(method, options);
        }
        var cap = Deadline.after(most.toNanos(), TimeUnit.NANOSECONDS);
        var asked = options.getDeadline();
        return next.newCall(method, options.withDeadline(asked == null ? cap : asked.minimum(cap)));
    }
}
