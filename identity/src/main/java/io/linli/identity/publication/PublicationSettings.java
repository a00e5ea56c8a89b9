package io.linli.identity.publication;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which targets may be published. Nothing may unless it is said. An unknown key stops the start.
///
/// @param targets `host:port` each; the host a name, `*.` and the end of names, an IPv4 address or
///   a network such as `10.20.0.0/16`; the port a number or `*`
/// @param local whether loopback and link-local addresses may be targets; for one box only
@ConfigurationProperties(prefix = "linli.publication", ignoreUnknownFields = false)
record PublicationSettings(
        @DefaultValue({}) List<String> targets, @DefaultValue("false") boolean local) {
    PublicationSettings {
        targets = List.copyOf(targets);
    }
}
