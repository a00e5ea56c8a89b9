package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;

/// Whoever decides for a street or a district.
///
/// @param region the one they may act in
public record Officer(String region, Actor actor) {
    boolean isOfStreet(String street) {
        return region.equals(street) && actor.roles().contains("street-officer");
    }

    boolean isOfDistrictOver(String community) {
        return !region.isEmpty()
                && community.startsWith(region)
                && actor.roles().contains("district-officer");
    }
}
