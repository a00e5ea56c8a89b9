package io.linli.identity.estate;

import io.linli.identity.partner.PartnerId;
import io.linli.identity.region.RegionCode;

/// A residential estate (小区).
///
/// @param region the community it lies in
/// @param firm the property firm that looks after it
public record Estate(EstateId id, String name, RegionCode region, PartnerId firm) {}
