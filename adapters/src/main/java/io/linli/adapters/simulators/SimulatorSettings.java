package io.linli.adapters.simulators;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the simulators are run.
///
/// @param port 0 takes any free one
/// @param callback where the dispatch platform calls back
/// @param portalSecrets by portal
/// @param auto whether departments play by themselves from the start
/// @param state folder that outlives a crash; `null` to forget everything
public record SimulatorSettings(
        int port,
        String dispatchAppKey,
        String dispatchSecret,
        URI callback,
        Map<String, String> portalSecrets,
        boolean auto,
        @Nullable Path state) {

    /// @throws IllegalArgumentException naming the variable that is missing or wrong
    static SimulatorSettings of(Map<String, String> environment) {
        var state = environment.getOrDefault("SIMULATORS_STATE", "");
        return new SimulatorSettings(
                Integer.parseInt(required(environment, "SIMULATORS_PORT")),
                required(environment, "LINLI_DISPATCH_APP_KEY"),
                required(environment, "LINLI_DISPATCH_SECRET"),
                URI.create(required(environment, "LINLI_DISPATCH_CALLBACK_URL")),
                secrets(environment.getOrDefault("SIMULATORS_PORTAL_KEYS", "")),
                !"false".equals(environment.get("SIMULATORS_AUTO")),
                state.isEmpty() ? null : Path.of(state));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + ": missing");
        }
        return value;
    }

    private static Map<String, String> secrets(String pairs) {
        var secrets = new HashMap<String, String>();
        for (var pair : pairs.split(",")) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                secrets.put(pair.substring(0, cut).strip(), pair.substring(cut + 1).strip());
            }
        }
        return Map.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "SimulatorSettings[" + port + ", " + callback + "]"; // never a secret
    }
}
