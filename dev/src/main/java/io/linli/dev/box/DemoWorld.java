package io.linli.dev.box;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The invented estates and partners a fresh mesh knows. Loaded by `identity` at its start.
public record DemoWorld(List<Estate> estates, List<Partner> partners) {
    /// @param firm which property firm looks after it
    public record Estate(String id, String name, String region, String firm) {}

    /// @param kind `PORTAL`, `PROPERTY_FIRM` or `PLATFORM`
    /// @param algorithm `hmac-sha256`, `hmac-sm3` or `sm2`
    /// @param secret for the two HMACs, else null
    /// @param publicKey for `sm2`, base64 of X.509, else null
    /// @param callbackUrl where the partner wants to hear of changes; null for nowhere
    public record Partner(
            String appKey,
            String name,
            String kind,
            String algorithm,
            @Nullable String secret,
            @Nullable String publicKey,
            List<String> scopes,
            List<String> estates,
            @Nullable String region,
            @Nullable String callbackUrl) {

        boolean signsWithKeyPair() {
            return algorithm.equals("sm2");
        }

        private Partner with(Secrets.PartnerKey key) {
            var pair = key.pair();
            return new Partner(
                    appKey,
                    name,
                    kind,
                    algorithm,
                    key.secret(),
                    pair == null ? null : pair.publicKey(),
                    scopes,
                    estates,
                    region,
                    callbackUrl);
        }
    }

    /// The world as the repository has it: without keys, addresses filled in.
    public static DemoWorld of(String simulators) {
        return Json.MAPPER.readValue(
                Json.resource("/demo/world.json").replace("${simulators}", simulators),
                DemoWorld.class);
    }

    public DemoWorld with(Secrets secrets) {
        return new DemoWorld(
                estates,
                partners.stream()
                        .map(partner ->
                                partner.with(
                                        Objects.requireNonNull(
                                                secrets.partners().get(partner.appKey()))))
                        .toList());
    }

    Set<String> appKeys() {
        return partners.stream().map(Partner::appKey).collect(Collectors.toUnmodifiableSet());
    }
}
