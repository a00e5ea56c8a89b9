package io.linli.identity.publication;

import java.util.Optional;

/// One allowed target or kind of target.
///
/// @param host a name, or what names end with when it begins with a dot; empty for a network
/// @param network an address and the length of its prefix
/// @param port empty for any
record TargetPattern(String host, Optional<Network> network, Optional<Integer> port) {
    record Network(Ipv4 address, int length) {}

    /// @throws IllegalArgumentException for anything else than `host:port`
    static TargetPattern parse(String text) {
        var colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw bad(text);
        }
        var host = text.substring(0, colon);
        var port = port(text, text.substring(colon + 1));
        var slash = host.indexOf('/');
        var address = Ipv4.parse(slash < 0 ? host : host.substring(0, slash));
        if (address.isPresent()) {
            var length = slash < 0 ? 32 : number(text, host.substring(slash + 1), 32);
            return new TargetPattern("", Optional.of(new Network(address.get(), length)), port);
        }
        var name = host.startsWith("*.") ? host.substring(1) : host;
        if (!name.matches("\\.?[a-z0-9]([a-z0-9.-]*[a-z0-9])?")) {
            throw bad(text);
        }
        return new TargetPattern(name, Optional.empty(), port);
    }

    boolean fits(Target target) {
        return (port.isEmpty() || port.get() == target.port())
                && (network.isPresent() ? isWithin(target.host()) : isNamed(target.host()));
    }

    private boolean isWithin(String text) {
        var net = network.orElseThrow();
        return Ipv4.parse(text).filter(a -> a.in(net.address().bits(), net.length())).isPresent();
    }

    private boolean isNamed(String name) {
        return host.startsWith(".")
                ? name.endsWith(host) && name.length() > host.length()
                : name.equals(host);
    }

    private static Optional<Integer> port(String text, String port) {
        return port.equals("*") ? Optional.empty() : Optional.of(number(text, port, 65_535));
    }

    private static int number(String text, String digits, int max) {
        if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) > max) {
            throw bad(text);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException bad(String text) {
        return new IllegalArgumentException(
                "linli.publication.targets: "
                        + text
                        + " (expected: name:port, *.end:port, address:port or network/length:port;"
                        + " port * for any)");
    }
}
