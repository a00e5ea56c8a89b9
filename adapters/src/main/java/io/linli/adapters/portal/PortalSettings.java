package io.linli.adapters.portal;

import io.linli.adapters.outside.GuardLimits;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How portals are told.
///
/// @param allowedHosts the only hosts a callback address may name; on one box the simulators'
/// @param signingKeyId whom we sign as towards partners with key pairs
/// @param signingKey our own SM2 private key, PKCS 8 in Base64, for partners with key pairs; empty
///   for none
/// @param remembered how long a partner's address and key are taken as they were
/// @param atOnce calls at the same time to one portal; half of the tasks this service runs
@ConfigurationProperties(prefix = "linli.portal", ignoreUnknownFields = false)
record PortalSettings(
        @DefaultValue({"127.0.0.1", "localhost"}) Set<String> allowedHosts,
        @DefaultValue("linli") String signingKeyId,
        @DefaultValue("") String signingKey,
        @DefaultValue("30s") Duration remembered,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration rest) {
    PortalSettings {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    GuardLimits limits() {
        return new GuardLimits(timeLimit, atOnce, rest);
    }

    @Override
    public String toString() {
        return "PortalSettings[" + allowedHosts + "]"; // never the key
    }
}
