package io.linli.property.repair;

/// What a repair order needs to know of the estate it is for.
///
/// @param region code of the community the estate lies in
/// @param firm the partner that looks after it
public record Estate(EstateId id, String region, String firm) {}
