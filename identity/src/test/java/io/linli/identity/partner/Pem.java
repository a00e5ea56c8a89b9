package io.linli.identity.partner;

import java.util.Base64;

/// A certificate of nobody, signed by itself; good in 2026.
public final class Pem {
    private static final String BASE64 =
            """
            MIIBOTCB4KADAgECAgkAnTBoH74HCZMwCgYIKoZIzj0EAwMwETEPMA0GA1UEAxMGcG9ydGFsMB4XDTI2
            MDEwMTAwMDAwMFoXDTI3MDEwMTAwMDAwMFowETEPMA0GA1UEAxMGcG9ydGFsMFkwEwYHKoZIzj0CAQYI
            KoZIzj0DAQcDQgAE+liImFtbPAtS4zlIBmrwluw8Z9B9zC+MkWvBu9d2Mt7tAIF2JZ5aq3Evy/P7p4ML
            aNe4owVWJ6FdNZfhBfGBK6MhMB8wHQYDVR0OBBYEFBPvGfn8m7qlJWSVaxCycKEAZ2MwMAoGCCqGSM49
            BAMDA0gAMEUCIQCq8vOWNIfwTFuOZjfUeCn9PvDZEKiINF5J95ans2vhwAIgRAckS9aEK4l1we0APXaU
            l8daNPWvCX+zA0AKysZF4Uw=
            """;

    public static final String TEXT =
            "-----BEGIN CERTIFICATE-----\n" + BASE64 + "-----END CERTIFICATE-----\n";

    private Pem() {}

    public static Thumbprint thumbprint() {
        return Thumbprint.of(Base64.getMimeDecoder().decode(BASE64));
    }
}
