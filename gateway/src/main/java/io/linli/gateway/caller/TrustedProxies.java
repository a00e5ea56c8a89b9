package io.linli.gateway.caller;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The proxies in front of this gateway whose word about a client is taken.
public final class TrustedProxies {
    private final List<Range> ranges;

    /// @param prefix bits of the address that have to fit
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Range(byte[] address, int prefix) {
        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (var bit = 0; bit < prefix; bit += 8) {
                var mask = prefix - bit >= 8 ? 0xff : 0xff << (8 - (prefix - bit)) & 0xff;
                if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param ranges addresses such as `10.0.0.7`, or ranges such as `10.0.0.0/24`; names are not
    ///   taken
    /// @throws IllegalArgumentException for anything else
    public TrustedProxies(List<String> ranges) {
        this.ranges = ranges.stream().map(TrustedProxies::range).toList();
    }

    public boolean trust(@Nullable InetAddress peer) {
        if (peer == null || ranges.isEmpty()) {
            return false;
        }
        var address = peer.getAddress();
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    /// Where a request comes from: the last address in `X-Forwarded-For` that no trusted proxy has,
    /// or the peer itself when it is no such proxy.
    ///
    /// @param forwardedFor lines of the header, each proxy's addition last
    public InetAddress origin(InetAddress peer, List<String> forwardedFor) {
        var origin = peer;
        var named = String.join(",", forwardedFor).split(",", -1);
        for (var i = named.length - 1; i >= 0 && trust(origin); i--) {
            try {
                origin = InetAddress.ofLiteral(named[i].strip());
            } catch (IllegalArgumentException e) {
                return origin; // whoever is behind it does not say so in a way we know
            }
        }
        return origin;
    }

    private static Range range(String text) {
        var cut = text.indexOf('/');
        try {
            var address = InetAddress.ofLiteral(cut < 0 ? text : text.substring(0, cut));
            var bits = address.getAddress().length * 8;
            var prefix = cut < 0 ? bits : Integer.parseInt(text.substring(cut + 1));
            if (prefix >= 0 && prefix <= bits) {
                return new Range(address.getAddress(), prefix);
            }
        } catch (IllegalArgumentException e) {
            throw bad(text, e);
        }
        throw bad(text, null);
    }

    private static IllegalArgumentException bad(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "trusted-proxies: "
                        + text
                        + " (expected: addresses or ranges, such as 10.0.0.0/24)",
                cause);
    }
}
