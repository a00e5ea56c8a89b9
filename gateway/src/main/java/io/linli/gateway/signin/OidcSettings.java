package io.linli.gateway.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The Keycloak realm that people sign in at. Its addresses follow from the issuer, so that nothing
/// is asked at the start and Keycloak may come up later or restart.
///
/// @param issuer of the tokens, such as `https://id.example/realms/linli`; browsers are sent there
///   too
/// @param clientId the console's own client, confidential
/// @param audience what a token must be meant for
@ConfigurationProperties(prefix = "linli.oidc", ignoreUnknownFields = false)
record OidcSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("linli-api") String audience) {

    /// @param name such as `token`
    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]"; // never the secret
    }
}
