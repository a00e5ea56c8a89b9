package io.linli.dev.part;

import io.linli.dev.box.Layout;
import io.linli.dev.box.Ports;
import io.linli.dev.box.Secrets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What each of our processes is told through its environment.
public final class ServiceEnvironment {
    private static final String DISPATCH_APP_KEY = "linli-dispatch";
    private static final Map<String, String> DATABASE_ROLE =
            Map.of(
                    "identity", "linli_identity",
                    "citizen-services", "linli_citizen",
                    "property-services", "linli_property",
                    "adapters", "linli_adapters");

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final String database;
    private final String redisPath;

    ServiceEnvironment(
            Layout layout, Ports ports, Secrets secrets, String database, String redisPath) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.database = database;
        this.redisPath = redisPath;
    }

    Map<String, String> of(String name) {
        var all = common(name);
        all.put("LINLI_GRPC_HOST", "127.0.0.1");
        all.put("LINLI_GRPC_PORT", Integer.toString(ports.of(name + "-grpc")));
        all.put(
                "LINLI_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/" + database);
        all.put("LINLI_DB_USER", Objects.requireNonNull(DATABASE_ROLE.get(name)));
        all.put("LINLI_DB_PASSWORD", password(Objects.requireNonNull(DATABASE_ROLE.get(name))));
        all.put("LINLI_DB_OWNER_USER", "linli_owner");
        all.put("LINLI_DB_OWNER_PASSWORD", password("linli_owner"));
        all.put("LINLI_SEAL_KEYS", "1=" + secrets.sealKey());
        all.put("LINLI_SEAL_INDEX_KEY", secrets.sealIndexKey());
        switch (name) {
            case "identity" -> {
                all.put("LINLI_DEMO_WORLD", layout.demoWorldFile().toString());
                all.put("LINLI_PUBLICATION_TARGETS", "127.0.0.1:*,localhost:*");
                all.put("LINLI_PUBLICATION_LOCAL", "true"); // everything is on this machine
            }
            case "citizen-services" -> {
                all.put("LINLI_ROOMS", "governance,points");
                all.put("LINLI_ATTACHMENTS_DIR", layout.attachments().toString());
                all.put("LINLI_DEMO_RULES", layout.demoRulesFile().toString());
                var certificates = Objects.requireNonNull(secrets.certificates());
                all.put("LINLI_CERTIFICATES_PRIVATE_KEY", certificates.privateKey());
                all.put("LINLI_CERTIFICATES_PUBLIC_KEY", certificates.publicKey());
            }
            case "adapters" -> all.putAll(platforms());
            default -> {}
        }
        return all;
    }

    Map<String, String> ofGateway() {
        var all = common("gateway");
        all.put("LINLI_PUBLICATION_LOCAL", "true");
        all.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        all.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.of("gateway-management")));
        all.put("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,prometheus");
        all.put("LINLI_RECORD_FILE", layout.logs().resolve("gateway-record.jsonl").toString());
        all.put("LINLI_OIDC_ISSUER", issuer(ports));
        all.put("LINLI_OIDC_CLIENT_ID", "linli-console");
        all.put("LINLI_OIDC_CLIENT_SECRET", secrets.oidcClient());
        all.put("LINLI_GATEWAY_ADAPTERS_URL", "http://127.0.0.1:" + ports.of("adapters"));
        return all;
    }

    Map<String, String> ofSimulators() {
        var portalKeys =
                secrets.partners().entrySet().stream()
                        .filter(partner ->
                                partner.getKey().startsWith("portal-")
                                        && partner.getValue().secret() != null)
                        .map(partner -> partner.getKey() + "=" + partner.getValue().secret())
                        .sorted()
                        .collect(Collectors.joining(","));
        return Map.of(
                "SIMULATORS_PORT", Integer.toString(ports.of("simulators")),
                "LINLI_DISPATCH_APP_KEY", DISPATCH_APP_KEY,
                "LINLI_DISPATCH_SECRET", secrets.dispatch(),
                "LINLI_DISPATCH_CALLBACK_URL", dispatchCallback(),
                "SIMULATORS_PORTAL_KEYS", portalKeys,
                "SIMULATORS_STATE", layout.simulators().toString());
    }

    /// Who issues the tokens: Keycloak's realm, under the name browsers use.
    public static String issuer(Ports ports) {
        return "http://localhost:" + ports.of("keycloak") + "/realms/" + RealmFile.REALM;
    }

    private Map<String, String> common(String name) {
        var all = new TreeMap<String, String>();
        all.put("SERVER_ADDRESS", "127.0.0.1");
        all.put("SERVER_PORT", Integer.toString(ports.of(name)));
        all.put(
                "LINLI_REDIS_URL",
                "redis://:" + secrets.redis() + "@127.0.0.1:" + ports.of("redis") + redisPath);
        all.put("LINLI_CHANNELS_IDENTITY", channel("identity"));
        all.put("LINLI_CHANNELS_GOVERNANCE", channel("citizen-services"));
        all.put("LINLI_CHANNELS_POINTS", channel("citizen-services"));
        all.put("LINLI_CHANNELS_PROPERTY", channel("property-services"));
        all.put("LINLI_CHANNELS_ADAPTERS", channel("adapters"));
        all.put("LINLI_CALLER_NAME", name);
        all.put(
                "LINLI_CALLER_PRIVATE_KEY",
                Objects.requireNonNull(secrets.callers().get(name)).privateKey());
        all.put("LINLI_CALLER_TRUSTED", secrets.trustedCallers());
        return all;
    }

    private Map<String, String> platforms() {
        return Map.of(
                "LINLI_DISPATCH_URL",
                "http://127.0.0.1:" + ports.of("simulators"),
                "LINLI_DISPATCH_APP_KEY",
                DISPATCH_APP_KEY,
                "LINLI_DISPATCH_SECRET",
                secrets.dispatch(),
                "LINLI_DISPATCH_CALLBACK_URL",
                dispatchCallback(),
                "LINLI_HOTLINE_URL",
                "http://127.0.0.1:" + ports.of("simulators"),
                "LINLI_HOTLINE_APP_KEY",
                "linli-hotline",
                "LINLI_HOTLINE_SECRET",
                secrets.dispatch()); // the simulators have one for all
    }

    private String dispatchCallback() {
        return "http://127.0.0.1:" + ports.of("gateway") + "/callbacks/dispatch";
    }

    private String channel(String process) {
        return "127.0.0.1:" + ports.of(process + "-grpc");
    }

    private String password(String role) {
        return Objects.requireNonNull(secrets.database().get(role), role);
    }
}
