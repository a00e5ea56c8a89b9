package io.linli.citizen.points.volunteer;

import java.util.Optional;

/// Where certificates are kept, in the transaction at hand.
public interface Certificates {
    void add(Certificate fresh);

    /// Whosever it is: the number is the key.
    Optional<Certificate> numbered(String number);
}
