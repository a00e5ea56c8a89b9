package io.linli.transcode.openapi;

import java.util.List;

/// What a contract does not say about its API.
///
/// @param version of the API, such as `v1`
/// @param description Markdown; empty for none
/// @param servers where it is reached; `/` for where the description was read from
public record Info(String title, String version, String description, List<String> servers) {
    public Info {
        servers = List.copyOf(servers);
    }

    public static Info of(String title, String version) {
        return new Info(title, version, "", List.of("/"));
    }
}
