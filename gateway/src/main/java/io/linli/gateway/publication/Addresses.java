package io.linli.gateway.publication;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Which addresses may be those of a published service.
final class Addresses {
    /// Where clouds answer their machines' questions for credentials, beside link-local.
    private static final List<InetAddress> ANSWERS_OF_CLOUDS =
            List.of(literal("100.100.100.200"), literal("fd00:ec2::254"));

    private Addresses() {}

    static boolean mayBeCalled(SocketAddress address) {
        return address instanceof InetSocketAddress inet
                && inet.getAddress() != null
                && mayBeCalled(inet.getAddress());
    }

    static boolean mayBeCalled(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress()
                && !(address.getAddress().length == 4 && isOfNobody(address.getAddress()[0]))
                && !ANSWERS_OF_CLOUDS.contains(address);
    }

    /// 0/8 means this machine to some; from 224 on nobody has a service.
    private static boolean isOfNobody(byte first) {
        return first == 0 || (first & 0xff) >= 224;
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
