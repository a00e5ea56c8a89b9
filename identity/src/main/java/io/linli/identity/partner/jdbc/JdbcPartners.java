package io.linli.identity.partner.jdbc;

import io.linli.identity.partner.KeyedPartner;
import io.linli.identity.partner.Partner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.PartnerKey;
import io.linli.identity.partner.Partners;
import io.linli.identity.region.RegionCode;
import io.linli.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Partners in PostgreSQL; secrets are sealed to their row. Rule: R-35.
@Component
final class JdbcPartners implements Partners {
    private static final String FIND =
            """
            SELECT id, name, kind, scopes, region, estates, callback_url, disabled
              FROM partner.partner
             WHERE id = :id
            """;
    private static final String FIND_WITH_KEY =
            """
            SELECT p.id, name, kind, scopes, region, estates, callback_url, disabled,
                   algorithm, secret_sealed, public_key
              FROM partner.partner AS p
              JOIN partner.partner_key AS k ON k.partner_id = p.id
             WHERE p.id = :id
            """;
    private static final String KEEP =
            """
            INSERT INTO partner.partner
                   (id, name, kind, scopes, region, estates, callback_url, disabled)
            VALUES (:id, :name, :kind, :scopes, :region, :estates, :callbackUrl, :disabled)
            ON CONFLICT (id) DO UPDATE
               SET name = excluded.name, kind = excluded.kind, scopes = excluded.scopes,
                   region = excluded.region, estates = excluded.estates,
                   callback_url = excluded.callback_url, disabled = excluded.disabled
            """;
    private static final String KEEP_KEY =
            """
            INSERT INTO partner.partner_key (partner_id, algorithm, secret_sealed, public_key)
            VALUES (:id, :algorithm, :secret, :publicKey)
            ON CONFLICT (partner_id) DO UPDATE
               SET algorithm = excluded.algorithm, secret_sealed = excluded.secret_sealed,
                   public_key = excluded.public_key
            """;

    private final JdbcClient db;
    private final Seal seal;

    JdbcPartners(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return db.sql(FIND).param("id", id.value()).query((row, _) -> partner(row)).optional();
    }

    @Override
    public Optional<KeyedPartner> findWithKey(PartnerId id) {
        return db.sql(FIND_WITH_KEY)
                .param("id", id.value())
                .query((row, _) -> new KeyedPartner(partner(row), key(id, row)))
                .optional();
    }

    @Override
    public void keep(KeyedPartner keyed) {
        var partner = keyed.partner();
        db.sql(KEEP)
                .param("id", partner.id().value())
                .param("name", partner.name())
                .param("kind", partner.kind().name())
                .param("scopes", partner.scopes().toArray(String[]::new))
                .param("region", partner.region().map(RegionCode::value).orElse(null))
                .param("estates", partner.estates().toArray(String[]::new))
                .param("callbackUrl", partner.callbackUrl().orElse(null))
                .param("disabled", partner.disabled())
                .update();
        var key = keyed.key();
        db.sql(KEEP_KEY)
                .param("id", partner.id().value())
                .param("algorithm", key.algorithm())
                .param(
                        "secret",
                        key instanceof PartnerKey.Shared shared
                                ? seal.seal(shared.secret(), place(partner.id()))
                                : null)
                .param("publicKey", key instanceof PartnerKey.Pair pair ? pair.publicKey() : null)
                .update();
    }

    static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                new PartnerId(row.getString("id")),
                row.getString("name"),
                Partner.Kind.valueOf(row.getString("kind")),
                texts(row, "scopes"),
                Optional.ofNullable(row.getString("region")).map(RegionCode::new),
                texts(row, "estates"),
                Optional.ofNullable(row.getString("callback_url")),
                row.getBoolean("disabled"));
    }

    private PartnerKey key(PartnerId id, ResultSet row) throws SQLException {
        var sealed = row.getBytes("secret_sealed");
        return PartnerKey.of(
                row.getString("algorithm"),
                sealed == null ? "" : seal.open(sealed, place(id)),
                Objects.requireNonNullElse(row.getString("public_key"), ""));
    }

    private static SortedSet<String> texts(ResultSet row, String column) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray(column).getArray()));
    }

    private static Seal.Place place(PartnerId id) {
        return new Seal.Place("partner.partner_key", "secret_sealed", id.value());
    }
}
