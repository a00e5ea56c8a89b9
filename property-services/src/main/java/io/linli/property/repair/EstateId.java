package io.linli.property.repair;

/// An estate's id, such as `E-JSB-01`.
public record EstateId(String value) {}
