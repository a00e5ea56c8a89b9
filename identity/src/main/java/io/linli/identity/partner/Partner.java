package io.linli.identity.partner;

import io.linli.identity.region.RegionCode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A machine outside the mesh that may call it. Rule: I-05.
///
/// @param scopes what it may do, such as `cases.write`
/// @param region where it may act; empty for a firm, which is bound by its estates
/// @param estates ids of the estates it looks after
/// @param callbackUrl where it wants to be told of progress; empty for nowhere
/// @param disabled whether it is switched off; every call of it is refused then
public record Partner(
        PartnerId id,
        String name,
        Kind kind,
        SortedSet<String> scopes,
        Optional<RegionCode> region,
        SortedSet<String> estates,
        Optional<String> callbackUrl,
        boolean disabled) {
    /// Also a limit of the contract and of the table.
    static final int ESTATES_MAX = 1_000;

    static final int SCOPES_MAX = 50;

    /// What a partner is.
    public enum Kind {
        /// A municipal portal that files cases for residents.
        PORTAL,
        PROPERTY_FIRM,
        /// An outside platform that answers hand-overs.
        PLATFORM
    }

    public Partner {
        scopes = frozen("scopes", scopes, SCOPES_MAX);
        estates = frozen("estates", estates, ESTATES_MAX);
    }

    private static SortedSet<String> frozen(String what, Collection<String> values, int max) {
        if (values.size() > max) {
            throw new IllegalArgumentException(
                    what + ".size: " + values.size() + " (expected: 0.." + max + ")");
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
