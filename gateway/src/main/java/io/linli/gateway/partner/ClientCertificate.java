package io.linli.gateway.partner;

import static io.linli.transcode.problem.EdgeReason.CERTIFICATE_UNKNOWN;
import static io.linli.transcode.problem.EdgeReason.HEADER_INVALID;

import io.linli.gateway.caller.Asked;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource;
import io.linli.gateway.caller.TrustedProxies;
import io.linli.mesh.caller.Caller;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// A machine outside the mesh, proven by the certificate of its TLS connection: here, or at a
/// trusted proxy that names it in the header `Client-Cert` (RFC 9440). Whoever ends the connection
/// has checked the certificate's chain; what it is registered for, identity tells.
///
/// From anybody but a trusted proxy the header says nothing.
final class ClientCertificate implements CredentialSource {
    private static final String HEADER = "Client-Cert";

    private final PartnerKeys keys;
    private final TrustedProxies proxies;
    private final Scheduler workers;
    private final Clock clock;

    /// @param workers where asking for a certificate may block
    ClientCertificate(PartnerKeys keys, TrustedProxies proxies, Scheduler workers, Clock clock) {
        this.keys = keys;
        this.proxies = proxies;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Strength strength(Asked asked) {
        var shown =
                proxies.trust(asked.peer())
                        ? asked.header(HEADER) != null
                        : asked.certificate() != null; // a proxy's own is not its client's
        return shown ? Strength.CONNECTION : Strength.NONE;
    }

    @Override
    public @Nullable Credential remembered(Asked asked) {
        var caller = keys.remembered(thumbprint(asked));
        return caller == null ? null : credential(caller);
    }

    @Override
    public Mono<Credential> prove(Asked asked) {
        var thumbprint = thumbprint(asked);
        return Mono.fromCallable(() ->
                        keys.byCertificate(thumbprint)
                                .orElseThrow(() ->
                                        CERTIFICATE_UNKNOWN.refuse(
                                                "certificate: "
                                                        + thumbprint
                                                        + " (expected: one registered for a"
                                                        + " partner)")))
                .map(ClientCertificate::credential)
                .subscribeOn(workers);
    }

    private static Credential credential(Caller caller) {
        return new Credential(caller, Mono.just(true));
    }

    private String thumbprint(Asked asked) {
        var certificate = proxies.trust(asked.peer()) ? named(asked) : asked.certificate();
        if (certificate == null) {
            throw HEADER_INVALID.refuse(HEADER, "expected one certificate");
        }
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw CERTIFICATE_UNKNOWN.refuse("certificate: not valid at this time");
        }
    }

    /// A byte sequence of RFC 8941: Base64 between colons, of the certificate in DER.
    private static X509Certificate named(Asked asked) {
        var values = asked.headers(HEADER);
        var value = values.size() == 1 ? values.getFirst().strip() : "";
        if (value.length() < 3 || !value.startsWith(":") || !value.endsWith(":")) {
            throw HEADER_INVALID.refuse(HEADER, "expected once, Base64 between colons");
        }
        try {
            var der = Base64.getDecoder().decode(value.substring(1, value.length() - 1));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException | CertificateException e) {
            throw HEADER_INVALID.refuse(HEADER, "expected a certificate in DER");
        }
    }
}
