package io.linli.identity.partner;

/// What a partner proves itself by: mostly what its requests are signed with. Rule: R-87.
public sealed interface PartnerKey {
    /// The name the contract and the settings know an algorithm by.
    String algorithm();

    /// A secret both sides know.
    record Shared(Digest digest, String secret) implements PartnerKey {
        static final int SECRET_MIN = 16;

        public Shared {
            if (secret.length() < SECRET_MIN) {
                throw new IllegalArgumentException(
                        "secret: "
                                + secret.length()
                                + " characters (expected: >= "
                                + SECRET_MIN
                                + ")");
            }
        }

        @Override
        public String algorithm() {
            return switch (digest) {
                case SHA256 -> "hmac-sha256";
                case SM3 -> "hmac-sm3";
            };
        }

        @Override
        public String toString() {
            return "Shared[" + algorithm() + "]"; // never the secret
        }
    }

    /// A key pair whose private half only the partner has.
    ///
    /// @param publicKey X.509 in Base64
    record Pair(String publicKey) implements PartnerKey {
        @Override
        public String algorithm() {
            return "sm2";
        }
    }

    /// Nothing to sign with: it is known by its client certificates, see [Certificates].
    record Certified() implements PartnerKey {
        @Override
        public String algorithm() {
            return "mtls";
        }
    }

    /// The digest below an HMAC.
    enum Digest {
        SHA256,
        SM3
    }

    /// A key from the words it is written in.
    ///
    /// @param secret for the two HMACs, else not looked at
    /// @param publicKey for `sm2`, else not looked at
    static PartnerKey of(String algorithm, String secret, String publicKey) {
        return switch (algorithm) {
            case "hmac-sha256" -> new Shared(Digest.SHA256, secret);
            case "hmac-sm3" -> new Shared(Digest.SM3, secret);
            case "sm2" -> new Pair(publicKey);
            case "mtls" -> new Certified();
            default ->
                    throw new IllegalArgumentException(
                            "algorithm: "
                                    + algorithm
                                    + " (expected: hmac-sha256, hmac-sm3, sm2 or mtls)");
        };
    }
}
