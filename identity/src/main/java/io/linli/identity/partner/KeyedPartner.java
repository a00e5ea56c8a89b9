package io.linli.identity.partner;

/// A partner together with what its requests are signed with.
public record KeyedPartner(Partner partner, PartnerKey key) {}
