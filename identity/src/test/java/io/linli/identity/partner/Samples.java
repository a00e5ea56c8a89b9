package io.linli.identity.partner;

import io.linli.identity.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Partners for tests.
public final class Samples {
    public static final KeyedPartner PORTAL =
            new KeyedPartner(
                    new Partner(
                            new PartnerId("portal-bj"),
                            "朝阳区便民门户",
                            Partner.Kind.PORTAL,
                            new TreeSet<>(List.of("cases.read", "cases.write")),
                            Optional.of(RegionCode.of("110105")),
                            new TreeSet<>(),
                            Optional.of("http://127.0.0.1:1/portal/callbacks"),
                            false),
                    PartnerKey.of("hmac-sha256", "secret-of-portal-bj", ""));

    public static final KeyedPartner FIRM =
            new KeyedPartner(
                    new Partner(
                            new PartnerId("firm-yuanyuan"),
                            "源源物业",
                            Partner.Kind.PROPERTY_FIRM,
                            new TreeSet<>(List.of("repairs.read", "repairs.write")),
                            Optional.empty(),
                            new TreeSet<>(List.of("E-JSB-01", "E-JSB-02")),
                            Optional.empty(),
                            true),
                    PartnerKey.of("hmac-sm3", "secret-of-firm-yuanyuan", ""));

    public static final KeyedPartner PAIR =
            new KeyedPartner(
                    new Partner(
                            new PartnerId("portal-sm2"),
                            "国密门户",
                            Partner.Kind.PORTAL,
                            new TreeSet<>(List.of("cases.read")),
                            Optional.of(RegionCode.of("110105")),
                            new TreeSet<>(),
                            Optional.empty(),
                            false),
                    PartnerKey.of("sm2", "", "bm90IGEga2V5"));

    public static final KeyedPartner CERTIFIED =
            new KeyedPartner(
                    new Partner(
                            new PartnerId("platform-tls"),
                            "应急平台",
                            Partner.Kind.PLATFORM,
                            new TreeSet<>(List.of("cases.read")),
                            Optional.of(RegionCode.of("110105")),
                            new TreeSet<>(),
                            Optional.empty(),
                            false),
                    PartnerKey.of("mtls", "", ""));

    private Samples() {}
}
