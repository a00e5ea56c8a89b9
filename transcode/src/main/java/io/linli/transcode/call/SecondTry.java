package io.linli.transcode.call;

import io.grpc.Attributes;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.linli.transcode.limit.RetryBudget;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tries a call once more when nobody was there to take it: only where the contract says that it
/// changes nothing, only before the first byte of an answer, only while there is time, and only as
/// far as the budget goes. A provider that has said in its own words why it cannot is believed.
///
/// A call must be used from one thread at a time, as calls on an event loop are.
public final class SecondTry implements ClientInterceptor {
    private static final Metadata.Key<byte[]> WORDS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    private final Function<String, RetryBudget> budgets;
    private final Consumer<String> told;

    /// @param budgets by the authority of a channel
    /// @param told of each second try, by authority
    public SecondTry(Function<String, RetryBudget> budgets, Consumer<String> told) {
        this.budgets = budgets;
        this.told = told;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        var authority = Objects.requireNonNullElse(next.authority(), "");
        var budget = budgets.apply(authority);
        budget.called();
        if (!method.isSafe() || method.getType() != MethodDescriptor.MethodType.UNARY) {
            return next.newCall(method, options);
        }
        return new Twice<>(budget, authority, () -> next.newCall(method, options), options);
    }

    private interface Calls<Q, A> {
        ClientCall<Q, A> fresh();
    }

    private final class Twice<Q, A> extends ClientCall<Q, A> {
        private final RetryBudget budget;
        private final String authority;
        private final Calls<Q, A> calls;
        private final CallOptions options;
        private ClientCall<Q, A> now;
        private @Nullable Metadata headers;
        private @Nullable Q message;
        private int requested;
        private boolean closed;
        private boolean cancelled;

        Twice(RetryBudget budget, String authority, Calls<Q, A> calls, CallOptions options) {
            this.budget = budget;
            this.authority = authority;
            this.calls = calls;
            this.options = options;
            this.now = calls.fresh();
        }

        @Override
        public void start(Listener<A> listener, Metadata with) {
            headers = new Metadata();
            headers.merge(with); // a started call may change its own
            now.start(new First(listener), with);
        }

        /// Hears the first try; what goes wrong there is not passed on if it can be tried again.
        private final class First extends SimpleForwardingClientCallListener<A> {
            private boolean answered;

            First(Listener<A> listener) {
                super(listener);
            }

            @Override
            public void onHeaders(Metadata answer) {
                answered = true;
                super.onHeaders(answer);
            }

            @Override
            public void onMessage(A answer) {
                answered = true;
                super.onMessage(answer);
            }

            @Override
            public void onClose(Status status, Metadata trailers) {
                if (answered || !worthIt(status, trailers) || !budget.tryAgain()) {
                    super.onClose(status, trailers);
                } else {
                    told.accept(authority);
                    again(delegate());
                }
            }
        }

        private boolean worthIt(Status status, Metadata trailers) {
            var deadline = options.getDeadline();
            return status.getCode() == Status.Code.UNAVAILABLE
                    && !trailers.containsKey(WORDS)
                    && !cancelled
                    && (deadline == null || !deadline.isExpired());
        }

        private void again(Listener<A> listener) {
            now = calls.fresh();
            now.start(listener, Objects.requireNonNull(headers));
            if (requested > 0) {
                now.request(requested);
            }
            if (message != null) {
                now.sendMessage(message);
            }
            if (closed) {
                now.halfClose();
            }
        }

        @Override
        public void request(int messages) {
            requested += messages;
            now.request(messages);
        }

        @Override
        public void sendMessage(Q sent) {
            message = sent;
            now.sendMessage(sent);
        }

        @Override
        public void halfClose() {
            closed = true;
            now.halfClose();
        }

        @Override
        public void cancel(@Nullable String why, @Nullable Throwable cause) {
            cancelled = true;
            now.cancel(why, cause);
        }

        @Override
        public boolean isReady() {
            return now.isReady();
        }

        @Override
        public void setMessageCompression(boolean enabled) {
            now.setMessageCompression(enabled);
        }

        @Override
        public Attributes getAttributes() {
            return now.getAttributes();
        }
    }
}
