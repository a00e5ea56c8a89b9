package io.linli.adapters.portal;

import io.linli.signing.SigningAlgorithm;
import java.util.Optional;

/// The partners we may have to tell something.
public interface Partners {
    /// @param callbackUrl empty for nowhere
    /// @param secret shared; empty if the partner signs with a key pair
    record Partner(
            String id,
            String callbackUrl,
            boolean disabled,
            SigningAlgorithm algorithm,
            String secret) {
        @Override
        public String toString() {
            return "Partner[" + id + "]"; // never the secret
        }
    }

    Optional<Partner> find(String id);
}
