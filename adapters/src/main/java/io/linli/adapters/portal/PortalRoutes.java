package io.linli.adapters.portal;

import static io.linli.adapters.outside.PlatformFailure.Cause.REFUSED;

import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.portal.Partners.Partner;
import io.linli.adapters.portal.PortalDialect.Telling;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The way to each portal: where, signed by whom, and under which guard. Remembered for a short
/// while; a guard for good, so that one portal's troubles stay its own.
final class PortalRoutes {
    private final List<PortalDialect> dialects;
    private final Partners partners;
    private final PortalSettings settings;
    private final Outside outside;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Remembered> remembered =
            new ConcurrentHashMap<>(); // as many as there are portals
    private final Map<String, Guard> guards = new ConcurrentHashMap<>();

    private record Remembered(Optional<Telling> route, Instant until) {}

    /// @param dialects asked first, each for the portals that speak it
    PortalRoutes(
            List<PortalDialect> dialects,
            Partners partners,
            PortalSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.dialects = List.copyOf(dialects);
        this.partners = partners;
        this.settings = settings;
        this.outside = new Outside(settings.timeLimit());
        this.meters = meters;
        this.clock = clock;
    }

    /// Empty if the portal wants to be told nowhere.
    ///
    /// @throws PlatformFailure if there is no way that we may take
    Optional<Telling> to(String partnerId) {
        return dialects.stream()
                .flatMap(dialect -> dialect.to(partnerId).stream())
                .findFirst()
                .or(() -> signed(partnerId));
    }

    private Optional<Telling> signed(String partnerId) {
        var now = clock.instant();
        var known = remembered.get(partnerId);
        if (known != null && now.isBefore(known.until())) {
            return known.route();
        }
        var partner =
                partners.find(partnerId)
                        .filter(found -> !found.disabled())
                        .orElseThrow(() -> refused(partnerId + ": unknown or switched off"));
        var route =
                partner.callbackUrl().isEmpty()
                        ? Optional.<Telling>empty()
                        : Optional.of(route(partner));
        remembered.put(partnerId, new Remembered(route, now.plus(settings.remembered())));
        return route;
    }

    private Telling route(Partner partner) {
        var callback = allowed(partner);
        var signer = new RequestSigner(new HeaderDialect(), signingKey(partner), clock);
        var guard =
                guards.computeIfAbsent(
                        partner.id(), id -> new Guard("portal " + id, settings.limits(), meters));
        var origin = callback.getScheme() + "://" + callback.getRawAuthority();
        var api = outside.client(PortalApi.class, origin, signer);
        return progress ->
                guard.once(() -> {
                    api.tell(callback, progress.eventId(), progress).check();
                    return progress;
                });
    }

    private URI allowed(Partner partner) {
        URI callback;
        try {
            callback = URI.create(partner.callbackUrl());
        } catch (IllegalArgumentException e) {
            throw refused(partner.id() + ": callback address cannot be read");
        }
        var isHttp = "http".equals(callback.getScheme()) || "https".equals(callback.getScheme());
        if (!isHttp
                || callback.getUserInfo() != null
                || !settings.allowedHosts().contains(callback.getHost())) {
            throw refused(partner.id() + ": callback host is not in linli.portal.allowed-hosts");
        }
        return callback;
    }

    private SigningKey signingKey(Partner partner) {
        if (partner.algorithm() != SigningAlgorithm.SM2) {
            return SigningKey.of(partner.id(), partner.algorithm(), partner.secret());
        }
        if (settings.signingKey().isEmpty()) {
            throw refused(
                    partner.id()
                            + ": no key of our own to sign with (expected:"
                            + " linli.portal.signing-key)");
        }
        return SigningKey.of(settings.signingKeyId(), SigningAlgorithm.SM2, settings.signingKey());
    }

    private static PlatformFailure refused(String message) {
        return new PlatformFailure(REFUSED, "portal " + message, null);
    }
}
