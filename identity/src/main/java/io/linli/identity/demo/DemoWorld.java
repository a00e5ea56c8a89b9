package io.linli.identity.demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.linli.identity.estate.Estate;
import io.linli.identity.estate.EstateId;
import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.KeyedPartner;
import io.linli.identity.partner.Partner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.PartnerKey;
import io.linli.identity.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The partners and estates of a demonstration, as its file has them.
record DemoWorld(List<DemoPartner> partners, List<DemoEstate> estates) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /// @param secret for the two HMACs, else not given
    /// @param publicKey for `sm2`, X.509 in Base64, else not given
    /// @param certificates client certificates it is known by; those it had before are removed
    /// @param region where it may act; not given for a firm
    record DemoPartner(
            @JsonAlias("appKey") String id,
            String name,
            Partner.Kind kind,
            String algorithm,
            @Nullable String secret,
            @Nullable String publicKey,
            @Nullable List<String> scopes,
            @Nullable String region,
            @Nullable List<String> estates,
            @Nullable String callbackUrl,
            @Nullable List<DemoCertificate> certificates,
            boolean disabled) {

        KeyedPartner keyed() {
            var partner =
                    new Partner(
                            new PartnerId(id),
                            name,
                            kind,
                            new TreeSet<>(orNone(scopes)),
                            given(region).map(RegionCode::of),
                            new TreeSet<>(orNone(estates)),
                            given(callbackUrl),
                            disabled);
            return new KeyedPartner(
                    partner,
                    PartnerKey.of(
                            algorithm, given(secret).orElse(""), given(publicKey).orElse("")));
        }

        List<Certificate> registered() {
            return orNone(certificates).stream().map(DemoCertificate::certificate).toList();
        }

        @Override
        public String toString() {
            return "DemoPartner[" + id + "]"; // never the secret
        }
    }

    /// @param pem the certificate itself; its thumbprint and its end are read from it
    record DemoCertificate(String pem, @Nullable String note) {
        Certificate certificate() {
            return Certificate.read(pem.getBytes(StandardCharsets.US_ASCII), orEmpty(note));
        }
    }

    /// @param firm the id of the partner that looks after it
    record DemoEstate(String id, String name, String region, String firm) {
        Estate estate() {
            return new Estate(new EstateId(id), name, RegionCode.of(region), new PartnerId(firm));
        }
    }

    static DemoWorld read(Path file) {
        return JSON.readValue(file, DemoWorld.class);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
