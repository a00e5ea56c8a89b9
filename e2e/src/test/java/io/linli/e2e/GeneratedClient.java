package io.linli.e2e;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.linli.e2e.client.ApiClient;
import io.linli.e2e.client.ApiException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Flow;

/// Readies the client that openapi-generator makes: where the gateway is, and what proves who
/// calls. Nothing else is added to it.
final class GeneratedClient {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private GeneratedClient() {}

    /// A call of the generated client.
    @FunctionalInterface
    interface Call<T> {
        T make() throws ApiException;
    }

    /// A field that the description does not know is an error.
    static ApiClient of(MeshFile mesh, Api.Proof proof) {
        var client = new ApiClient();
        client.updateBaseUri(mesh.gateway());
        client.setObjectMapper(
                client.getObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        client.setRequestInterceptor(request -> prove(request, proof));
        return client;
    }

    private static void prove(HttpRequest.Builder builder, Api.Proof proof) {
        var request = builder.build();
        var headers = new HashMap<String, String>();
        request.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        proof.headersFor(request.method(), request.uri(), headers, body(request))
                .forEach(builder::setHeader);
    }

    private static byte[] body(HttpRequest request) {
        var whole = BodySubscribers.ofByteArray();
        request.bodyPublisher()
                .ifPresentOrElse(
                        publisher -> publisher.subscribe(new Whole(whole)), whole::onComplete);
        return whole.getBody().toCompletableFuture().join();
    }

    /// The answer; asks again while the gateway says that nobody is there, as after a restart.
    static <T> T answered(Call<T> call) {
        return Patience.until(
                "an answer to the generated client",
                PATIENCE,
                PAUSE,
                () -> {
                    try {
                        return call.make();
                    } catch (ApiException e) {
                        if (e.getCode() >= 502 && e.getCode() <= 504) {
                            return null;
                        }
                        if (e.getCause() instanceof IOException lost) {
                            throw lost;
                        }
                        throw new JourneyBroken(e.toString());
                    }
                });
    }

    /// What is published buffer by buffer, for one that takes lists of them.
    private record Whole(Flow.Subscriber<List<ByteBuffer>> to)
            implements Flow.Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            to.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer item) {
            to.onNext(List.of(item));
        }

        @Override
        public void onError(Throwable failure) {
            to.onError(failure);
        }

        @Override
        public void onComplete() {
            to.onComplete();
        }
    }
}
