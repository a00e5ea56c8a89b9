package io.linli.proto;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The roles of people that the contract may name, as the realm knows them.
public final class RealmRoles {
    /// In alphabetical order.
    public static final SortedSet<String> ALL =
            Collections.unmodifiableSortedSet(
                    new TreeSet<>(
                            Set.of(
                                    "resident",
                                    "grid-worker",
                                    "community-officer",
                                    "street-officer",
                                    "district-officer",
                                    "department-officer",
                                    "property-staff",
                                    "auditor",
                                    "security-admin",
                                    "system-admin")));

    private RealmRoles() {}
}
