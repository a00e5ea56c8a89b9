package io.linli.transcode.http;

import io.grpc.ClientStreamTracer;
import io.grpc.Metadata;

/// Notes whether a call was ended by the provider or on this side of the wire: a status alone does
/// not say.
final class Heard extends ClientStreamTracer.Factory {
    private volatile boolean provider;

    boolean provider() {
        return provider;
    }

    @Override
    public ClientStreamTracer newClientStreamTracer(
            ClientStreamTracer.StreamInfo info, Metadata headers) {
        return new ClientStreamTracer() {
            @Override
            public void inboundTrailers(Metadata trailers) {
                provider = true;
            }
        };
    }
}
