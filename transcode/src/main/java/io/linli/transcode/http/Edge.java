package io.linli.transcode.http;

import io.netty.channel.ChannelDuplexHandler;

/// The edge of one connection: answers requests for the contract's methods, passes all others on.
final class Edge extends ChannelDuplexHandler {
    private final Edges shared;

    Edge(Edges shared) {
        this.shared = shared;
    }
}
