package io.linli.identity.region.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.region.Region;
import io.linli.identity.region.RegionCode;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class JdbcRegionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("region");

    private static JdbcRegions regions() {
        return new JdbcRegions(POSTGRES.db());
    }

    @Test
    void theKnownRegionsAreThere() {
        var north = regions().find(RegionCode.of("110105017036"), TODAY).orElseThrow();
        assertThat(north.name()).isEqualTo("劲松北社区");
        assertThat(north.parent()).contains(RegionCode.of("110105017"));
        assertThat(north.to()).isEmpty();
        assertThat(regions().find(RegionCode.of("500103004"), TODAY))
                .map(Region::name)
                .contains("两路口街道");
        assertThat(regions().find(RegionCode.of("110105"), TODAY).orElseThrow().parent()).isEmpty();
    }

    @Test
    void everyKnownRegionButADistrictHasAParentThatIsKnown() {
        assertThat(
                        POSTGRES.db()
                                .sql(
                                        """
                                        SELECT code FROM region.region AS r
                                         WHERE parent IS NOT NULL
                                           AND NOT EXISTS (SELECT FROM region.region WHERE code = r.parent)
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void childrenComeByCodeAndOnlyThoseRightBelow() {
        assertThat(regions().below(RegionCode.of("110105"), TODAY))
                .extracting(region -> region.code().value())
                .containsExactly("110105017", "110105018");
        assertThat(regions().below(RegionCode.of("500103004"), TODAY))
                .extracting(Region::name)
                .containsExactly("枇杷山正街社区", "重庆村社区", "国际村社区");
        assertThat(regions().below(RegionCode.of("110105017036001"), TODAY)).isEmpty();
    }

    @Test
    void aRenumberedCodeMeansWhatItMeantOnEachDay() {
        insert("999101", "旧名区", "'2023-01-01'", "'2025-12-31'");
        insert("999101", "新名区", "'2026-01-01'", "NULL");
        var code = RegionCode.of("999101");
        assertThat(regions().find(code, LocalDate.parse("2022-12-31"))).isEmpty();
        assertThat(regions().find(code, LocalDate.parse("2025-12-31")))
                .map(Region::name)
                .contains("旧名区");
        assertThat(regions().find(code, LocalDate.parse("2026-01-01")))
                .map(Region::name)
                .contains("新名区");
    }

    @Test
    void aCodeCannotMeanTwoRegionsOnOneDay() {
        insert("999102", "一区", "'2023-01-01'", "'2025-12-31'");
        assertThatThrownBy(() -> insert("999102", "二区", "'2025-12-31'", "NULL"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPaddedCodeIsNotKept() {
        assertThatThrownBy(() -> insert("110105017000", "补零", "'2023-01-01'", "NULL"))
                .isInstanceOf(DataAccessException.class);
    }

    private static void insert(String code, String name, String from, String to) {
        POSTGRES.owner()
                .sql(
                        "INSERT INTO region.region (code, name, valid_from, valid_to) VALUES ('%s', '%s', %s, %s)"
                                .formatted(code, name, from, to))
                .update();
    }
}
