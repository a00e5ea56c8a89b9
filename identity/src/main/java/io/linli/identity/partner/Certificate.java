package io.linli.identity.partner;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

/// A client certificate a partner is known by.
///
/// @param notAfter the last instant it holds, inclusive
/// @param note for those who register it: where it stands, whom to ask
public record Certificate(Thumbprint thumbprint, Instant notAfter, String note) {
    /// Enough for some machines and an overlap of old and new. Also a limit of the table.
    public static final int OF_ONE_PARTNER_MAX = 8;

    private static final int NOTE_MAX = 200;

    public Certificate {
        if (note.length() > NOTE_MAX) {
            throw new IllegalArgumentException(
                    "note: " + note.length() + " characters (expected: 0.." + NOTE_MAX + ")");
        }
    }

    /// @param encoded PEM or DER
    /// @throws IllegalArgumentException for anything but one X.509 certificate
    public static Certificate read(byte[] encoded, String note) {
        try {
            var read =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(encoded));
            return new Certificate(
                    Thumbprint.of(read.getEncoded()), read.getNotAfter().toInstant(), note);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("certificate: (expected: X.509 in PEM)", e);
        }
    }
}
