package io.linli.identity.publication;

/// Where a service is served.
public record Target(String host, int port) {
    static final int HOST_MAX = 253;

    public Target {
        if (host.isEmpty() || host.length() > HOST_MAX) {
            throw new IllegalArgumentException("host: " + host + " (expected: 1..253 characters)");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port: " + port + " (expected: 1..65535)");
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
