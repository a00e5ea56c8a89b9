package io.linli.adapters.dispatch.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An order as the simulator took it.
///
/// @param orderNo the platform's own number; empty until it has one
/// @param takenAt when the platform took it, RFC 3339; empty until it has
record SimulatedOrder(
        @Nullable String orderNo,
        @Nullable String orderId,
        @Nullable String bizId,
        @Nullable String region,
        @Nullable String title,
        @Nullable String type,
        @Nullable List<Department> departments,
        @Nullable String takenAt) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final int DEPARTMENTS_MAX = 8;

    record Department(
            @Nullable String org,
            boolean lead,
            @Nullable String ackDue,
            @Nullable String arriveDue) {}

    SimulatedOrder taken(String number, String at) {
        return new SimulatedOrder(number, orderId, bizId, region, title, type, departments, at);
    }

    /// Whether it was taken at `since` or later.
    boolean isSince(Instant since) {
        return takenAt != null && !Instant.parse(takenAt).isBefore(since);
    }

    List<String> orgs() {
        return departments == null
                ? List.of()
                : departments.stream().map(department -> String.valueOf(department.org())).toList();
    }

    /// Whether `other` orders the same, whatever its number.
    boolean isSameAs(SimulatedOrder other) {
        return Objects.equals(taken("", ""), other.taken("", ""));
    }

    /// @throws IllegalArgumentException if something is missing
    void check() {
        require("orderId", orderId != null && ID.matcher(orderId).matches(), "a UUID");
        require("bizId", bizId != null && ID.matcher(bizId).matches(), "a UUID");
        require("region", region != null && region.matches("[0-9]{12}"), "12 digits");
        require(
                "departments",
                departments != null
                        && !departments.isEmpty()
                        && departments.size() <= DEPARTMENTS_MAX,
                "1.." + DEPARTMENTS_MAX);
        require(
                "departments.org",
                orgs().stream().allMatch(org -> org.matches("[A-Z0-9-]{2,32}")),
                "codes");
    }

    private static void require(String what, boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + " (expected: " + expected + ")");
        }
    }
}
