package io.linli.citizen.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.cases.Priority;
import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.category.CategoryNode;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Code systems are dated trees, and what holds for a category is inherited down them.
class CategoryTreeTest {
    private static final String NORTH = "110105017036";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Category TOP = event("");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("governance");

    private final JdbcCategories categories = new JdbcCategories(POSTGRES.db());

    @BeforeAll
    static void grow() {
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.category (code_system, kind, code, parent, name, effective_from) VALUES
                            ('47678', 'EVENT', '01',    '',      '甲', '2026-07-01T00:00:00+08:00'),
                            ('47678', 'EVENT', '01001', '01',    '乙', '2026-07-01T00:00:00+08:00'),
                            ('47678', 'EVENT', '01002', '01',    '丙', '2026-07-01T00:00:00+08:00'),
                            ('47678', 'EVENT', '01003', '01002', '丁', '2026-07-01T00:00:00+08:00'),
                            ('47678', 'PART',  '01001', '',      '井盖', '2026-07-01T00:00:00+08:00'),
                            ('47678', 'EVENT', '02',    '03',    '环一', '2026-07-01T00:00:00+08:00'),
                            ('47678', 'EVENT', '03',    '02',    '环二', '2026-07-01T00:00:00+08:00')
                        """)
                .update();
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.category_limit
                            (code_system, kind, category, area, effective_from, amount, unit) VALUES
                            ('47678', 'EVENT', '01',    '',       '2026-07-01T00:00:00+08:00', 4, 'WORK_DAY'),
                            ('47678', 'EVENT', '01',    '110105', '2026-07-01T00:00:00+08:00', 3, 'WORK_DAY'),
                            ('47678', 'EVENT', '01002', '',       '2026-07-01T00:00:00+08:00', 5, 'WORK_HOUR')
                        """)
                .update();
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO governance.category_rule VALUES
                            ('47678', 'EVENT', '01', '110105', '2026-07-01T00:00:00+08:00', 'HIGH', 'OFFICE', '110105017')
                        """)
                .update();
    }

    @Test
    void aLimitComesFromTheNearestCategoryThenFromTheSmallestArea() {
        assertThat(categories.limit(event("01003"), NORTH, NOW).limit())
                .isEqualTo(new Limit(5, LimitUnit.WORK_HOUR));
        assertThat(categories.limit(event("01001"), NORTH, NOW).limit())
                .isEqualTo(new Limit(3, LimitUnit.WORK_DAY));
        assertThat(categories.limit(event("01001"), "500103004003", NOW).limit())
                .isEqualTo(new Limit(4, LimitUnit.WORK_DAY));
        assertThat(categories.limit(part("01001"), NORTH, NOW).limit())
                .isEqualTo(new Limit(72, LimitUnit.CLOCK_HOUR));
        assertThat(categories.limit(event("02"), NORTH, NOW).limit())
                .as("a loop in the data ends")
                .isEqualTo(new Limit(72, LimitUnit.CLOCK_HOUR));
    }

    @Test
    void whoHandlesACategoryAndHowSoonIsInheritedToo() {
        var rule = categories.rule(event("01003"), NORTH, NOW);

        assertThat(rule.priority()).isEqualTo(Priority.HIGH);
        assertThat(rule.party()).hasValueSatisfying(p -> assertThat(p.id()).isEqualTo("110105017"));
        assertThat(categories.rule(event("01003"), "500103004003", NOW).priority())
                .isEqualTo(Priority.NORMAL);
        assertThat(
                        categories
                                .rule(new Category("linli", "ROAD_COLLAPSE", ""), NORTH, NOW)
                                .priority())
                .isEqualTo(Priority.URGENT);
    }

    @Test
    void aFilingIsToldAllOfItAtOnce() {
        for (var asked : List.of(event("01003"), event("01001"), event("02"))) {
            var found =
                    categories
                            .inForce(asked.codeSystem(), asked.kind(), asked.code(), NOW)
                            .orElseThrow();
            assertThat(categories.ruled(asked, NORTH, NOW))
                    .hasValue(
                            new Categories.Ruled(
                                    found,
                                    categories.limit(found, NORTH, NOW),
                                    categories.rule(found, NORTH, NOW)));
        }
        assertThat(categories.ruled(event("none"), NORTH, NOW)).isEmpty();
    }

    @Test
    void theTreeIsReadLevelByLevelAndPageByPage() {
        assertThat(categories.below(TOP, NORTH, "", 100, NOW))
                .extracting(node -> node.category().name(), CategoryNode::branches)
                .containsExactly(tuple("甲", true));
        var below = categories.below(event("01"), NORTH, "", 1, NOW);
        assertThat(names(below)).containsExactly("乙");
        assertThat(names(categories.below(event("01"), NORTH, "01001", 10, NOW)))
                .containsExactly("丙");
        assertThat(below.getFirst().limit()).isEqualTo(new Limit(3, LimitUnit.WORK_DAY));
        assertThat(names(categories.below(part(""), NORTH, "", 10, NOW))).containsExactly("井盖");
    }

    @Test
    void aCodeSystemGivesWayToItsSuccessorAtOneInstant() {
        var change = OffsetDateTime.parse("2026-07-01T00:00:00+08:00").toInstant();

        assertThat(categories.inForce("30428", CategoryKind.EVENT, "01", change.minusMillis(1)))
                .hasValueSatisfying(c -> assertThat(c.name()).isEqualTo("市容环境"));
        assertThat(categories.inForce("30428", CategoryKind.PART, "01", change.minusMillis(1)))
                .hasValueSatisfying(c -> assertThat(c.name()).isEqualTo("公用设施"));
        assertThat(categories.inForce("30428", CategoryKind.EVENT, "01", change)).isEmpty();
        assertThat(categories.inForce("47678", CategoryKind.EVENT, "01001", change)).isPresent();
        assertThat(categories.inForce("47678", CategoryKind.EVENT, "01001", change.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void everyCodeShippedHasTheFormOfItsSystem() {
        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        """
                                        SELECT c.code FROM governance.category c
                                          JOIN governance.code_system s USING (code_system)
                                         WHERE c.code !~ s.form
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    private static List<String> names(List<CategoryNode> nodes) {
        return nodes.stream().map(node -> node.category().name()).toList();
    }

    private static Category event(String code) {
        return new Category("47678", CategoryKind.EVENT, code, "");
    }

    private static Category part(String code) {
        return new Category("47678", CategoryKind.PART, code, "");
    }
}
