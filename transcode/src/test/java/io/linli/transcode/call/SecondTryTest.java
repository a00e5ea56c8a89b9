package io.linli.transcode.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.StringValue;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptors;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.grpc.protobuf.lite.ProtoLiteUtils;
import io.linli.transcode.limit.RetryBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SecondTryTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RetryBudget budget = new RetryBudget(100, nanos::get);
    private final List<String> told = new ArrayList<>();
    private final Provider provider = new Provider();
    private final Channel channel =
            ClientInterceptors.intercept(provider, new SecondTry(_ -> budget, told::add));
    private final Client client = new Client();

    /// A channel whose calls do nothing until a test says how they end.
    private static final class Provider extends Channel {
        final List<Try> tries = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked") // one type of message in this test
        public <Q, A> ClientCall<Q, A> newCall(MethodDescriptor<Q, A> method, CallOptions with) {
            var fresh = new Try();
            tries.add(fresh);
            return (ClientCall<Q, A>) fresh;
        }

        @Override
        public String authority() {
            return "room:9090";
        }
    }

    private static final class Try extends ClientCall<StringValue, StringValue> {
        final List<String> heard = new ArrayList<>();
        Listener<StringValue> listener = new Listener<>() {};

        @Override
        public void start(Listener<StringValue> to, Metadata headers) {
            listener = to;
            heard.add("start " + headers.keys());
            headers.discardAll(Metadata.Key.of("who", Metadata.ASCII_STRING_MARSHALLER));
        }

        @Override
        public void request(int messages) {
            heard.add("request " + messages);
        }

        @Override
        public void cancel(String why, Throwable cause) {
            heard.add("cancel");
        }

        @Override
        public void halfClose() {
            heard.add("end");
        }

        @Override
        public void sendMessage(StringValue message) {
            heard.add("send " + message.getValue());
        }

        void fails(Status.Code code) {
            listener.onClose(code.toStatus(), new Metadata());
        }
    }

    private static final class Client extends ClientCall.Listener<StringValue> {
        final List<String> heard = new ArrayList<>();

        @Override
        public void onMessage(StringValue message) {
            heard.add(message.getValue());
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            heard.add(status.getCode().name());
        }
    }

    private static MethodDescriptor<StringValue, StringValue> method(
            boolean safe, MethodType type) {
        var texts = ProtoLiteUtils.marshaller(StringValue.getDefaultInstance());
        return MethodDescriptor.newBuilder(texts, texts)
                .setFullMethodName("Cases/Get")
                .setType(type)
                .setSafe(safe)
                .build();
    }

    private ClientCall<StringValue, StringValue> call(boolean safe, MethodType type) {
        return call(safe, type, CallOptions.DEFAULT);
    }

    private ClientCall<StringValue, StringValue> call(
            boolean safe, MethodType type, CallOptions options) {
        var call = channel.newCall(method(safe, type), options);
        var headers = new Metadata();
        headers.put(Metadata.Key.of("who", Metadata.ASCII_STRING_MARSHALLER), "wang");
        call.start(client, headers);
        call.request(2);
        call.sendMessage(StringValue.of("1"));
        call.halfClose();
        return call;
    }

    @Test
    void aSafeCallThatFoundNobodyIsMadeAgainAsItWas() {
        call(true, MethodType.UNARY);
        provider.tries.getFirst().fails(Status.Code.UNAVAILABLE);
        assertThat(client.heard).isEmpty();
        assertThat(provider.tries.getLast().heard)
                .containsExactly("start [who]", "request 2", "send 1", "end");
        provider.tries.getLast().listener.onMessage(StringValue.of("here"));
        provider.tries.getLast().fails(Status.Code.OK);
        assertThat(client.heard).containsExactly("here", "OK");
        assertThat(told).containsExactly("room:9090");
    }

    @Test
    void thereIsNoThirdTry() {
        call(true, MethodType.UNARY);
        provider.tries.getFirst().fails(Status.Code.UNAVAILABLE);
        provider.tries.getLast().fails(Status.Code.UNAVAILABLE);
        assertThat(provider.tries).hasSize(2);
        assertThat(client.heard).containsExactly("UNAVAILABLE");
    }

    @Test
    void whatTheContractDoesNotCallSafeIsNeverRepeated() {
        call(false, MethodType.UNARY);
        provider.tries.getFirst().fails(Status.Code.UNAVAILABLE);
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    void aStreamIsNotRepeated() {
        call(true, MethodType.SERVER_STREAMING);
        provider.tries.getFirst().fails(Status.Code.UNAVAILABLE);
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    void notAfterTheFirstByteOfAnAnswer() {
        call(true, MethodType.UNARY);
        provider.tries.getFirst().listener.onHeaders(new Metadata());
        provider.tries.getFirst().fails(Status.Code.UNAVAILABLE);
        assertThat(client.heard).containsExactly("UNAVAILABLE");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNAVAILABLE")
    void otherEndsAreFinal(Status.Code code) {
        call(true, MethodType.UNARY);
        provider.tries.getFirst().fails(code);
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    void whatTheProviderHasWordedIsFinal() {
        call(true, MethodType.UNARY);
        var worded =
                com.google.rpc.Status.newBuilder()
                        .setCode(Status.Code.UNAVAILABLE.value())
                        .addDetails(com.google.protobuf.Any.pack(StringValue.of("migrating")))
                        .build();
        var trailers = StatusProto.toStatusRuntimeException(worded).getTrailers();
        provider.tries.getFirst().listener.onClose(Status.UNAVAILABLE, trailers);
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    void notWithoutTimeNorForAClientThatHasGone() {
        var late = CallOptions.DEFAULT.withDeadline(Deadline.after(-1, TimeUnit.SECONDS));
        call(true, MethodType.UNARY, late);
        provider.tries.getFirst().fails(Status.Code.UNAVAILABLE);
        call(true, MethodType.UNARY).cancel("gone", null);
        provider.tries.getLast().fails(Status.Code.UNAVAILABLE);
        assertThat(provider.tries).hasSize(2);
    }

    @Test
    void theBudgetEndsIt() {
        var tight = new RetryBudget(10, nanos::get);
        var spent = ClientInterceptors.intercept(provider, new SecondTry(_ -> tight, told::add));
        for (var i = 0; i < 100; i++) {
            spent.newCall(method(true, MethodType.UNARY), CallOptions.DEFAULT)
                    .start(client, new Metadata());
            provider.tries.getLast().fails(Status.Code.UNAVAILABLE);
        }
        assertThat(told).hasSize(10);
    }
}
