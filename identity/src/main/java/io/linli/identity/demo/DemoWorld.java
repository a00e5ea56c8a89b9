package io.linli.identity.demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.linli.identity.estate.Estate;
import io.linli.identity.estate.EstateId;
import io.linli.identity.partner.KeyedPartner;
import io.linli.identity.partner.Partner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.PartnerKey;
import io.linli.identity.region.RegionCode;
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

        @Override
        public String toString() {
            return "DemoPartner[" + id + "]"; // never the secret
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

    private static List<String> orNone(@Nullable List<String> values) {
        return Objects.requireNonNullElse(values, List.of());
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
