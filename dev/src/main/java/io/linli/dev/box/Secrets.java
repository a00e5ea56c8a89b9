package io.linli.dev.box;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every password and key of one mesh. Made once, kept in one file only its owner may read.
///
/// @param database password by database role
/// @param callers key pair by process, for the names processes give each other
/// @param sealKey SM4 key of sealed columns, base64 of 16 bytes
/// @param sealIndexKey key of the blind index over sealed columns, base64 of 32 bytes
/// @param oidcClient secret of the console's client at Keycloak
/// @param partners what each partner signs with, by its app key
/// @param certificates SM2 key pair that volunteers' certificates are signed with
public record Secrets(
        Map<String, String> database,
        String redis,
        Map<String, KeyPairText> callers,
        String sealKey,
        String sealIndexKey,
        String oidcClient,
        String keycloakAdmin,
        String dispatch,
        Map<String, PartnerKey> partners,
        @Nullable KeyPairText certificates) {

    public static final List<String> CALLERS =
            List.of("gateway", "identity", "citizen-services", "property-services", "adapters");
    public static final List<String> DATABASE_ROLES =
            List.of(
                    "postgres",
                    "keycloak",
                    "linli_owner",
                    "linli_identity",
                    "linli_citizen",
                    "linli_property",
                    "linli_adapters");

    /// @param privateKey base64 of PKCS 8
    /// @param publicKey base64 of X.509 SubjectPublicKeyInfo
    public record KeyPairText(String privateKey, String publicKey) {}

    /// Either a shared secret or a key pair; the other one is null.
    public record PartnerKey(@Nullable String secret, @Nullable KeyPairText pair) {}

    /// Reads the file, or makes it; a partner that is new to the demo world gets its key now.
    public static Secrets of(Path file, DemoWorld world) {
        var kept = Json.read(file, Secrets.class).orElseGet(Secrets::fresh);
        if (kept.certificates == null || !kept.partners.keySet().containsAll(world.appKeys())) {
            kept = kept.with(world.partners());
            Json.write(file, kept);
        }
        return kept;
    }

    /// The public keys of all processes as each of them expects it: `name=key,name=key`.
    public String trustedCallers() {
        return callers.entrySet().stream()
                .map(caller -> caller.getKey() + "=" + caller.getValue().publicKey())
                .collect(Collectors.joining(","));
    }

    private static Secrets fresh() {
        return new Secrets(
                each(DATABASE_ROLES, _ -> Keys.password()),
                Keys.password(),
                each(CALLERS, _ -> Keys.ed25519()),
                Base64.getEncoder().encodeToString(Keys.random(16)),
                Base64.getEncoder().encodeToString(Keys.random(32)),
                Keys.password(),
                Keys.password(),
                Keys.password(),
                Map.of(),
                Keys.sm2());
    }

    private Secrets with(List<DemoWorld.Partner> wanted) {
        var all = new TreeMap<>(partners);
        wanted.forEach(partner -> all.computeIfAbsent(partner.appKey(), _ -> key(partner)));
        return new Secrets(
                database,
                redis,
                callers,
                sealKey,
                sealIndexKey,
                oidcClient,
                keycloakAdmin,
                dispatch,
                all,
                certificates == null ? Keys.sm2() : certificates);
    }

    private static PartnerKey key(DemoWorld.Partner partner) {
        return partner.signsWithKeyPair()
                ? new PartnerKey(null, Keys.sm2())
                : new PartnerKey(Keys.password(), null);
    }

    private static <T> Map<String, T> each(List<String> names, Function<String, T> make) {
        return new TreeMap<>(names.stream().collect(Collectors.toMap(Function.identity(), make)));
    }
}
