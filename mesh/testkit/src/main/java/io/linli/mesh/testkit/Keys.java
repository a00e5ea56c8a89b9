package io.linli.mesh.testkit;

import io.linli.mesh.caller.CallerSettings;
import io.linli.mesh.caller.CallerTokens;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Fresh signing keys for every process of a mesh under test.
public final class Keys {
    private final Map<String, KeyPair> pairs = new LinkedHashMap<>();

    public Keys(String... names) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            for (var name : names) {
                pairs.put(name, generator.generateKeyPair());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the process `name` is configured with: its own private key and everyone's public ones.
    public CallerSettings settingsOf(String name) {
        return new CallerSettings(
                name,
                base64(pairs.get(name).getPrivate().getEncoded()),
                pairs.entrySet().stream()
                        .map(pair ->
                                pair.getKey()
                                        + "="
                                        + base64(pair.getValue().getPublic().getEncoded()))
                        .collect(Collectors.joining(",")));
    }

    public CallerTokens tokensOf(String name, Clock clock) {
        return new CallerTokens(settingsOf(name), clock);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
