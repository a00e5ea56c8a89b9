package io.linli.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class TransactionsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("sample");

    @BeforeEach
    void fill() {
        POSTGRES.owner().sql("TRUNCATE sample.note").update();
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO sample.note VALUES
                        ('north', '110105017036', 'portal', 'E-1'), ('middle', '110105017035', NULL, 'E-2'),
                        ('elsewhere', '110105018001', NULL, NULL), ('far', '500103004003', 'portal', NULL)
                        """)
                .update();
    }

    @Test
    void anOfficerSeesTheOwnRegionAndNothingElseWithoutAnyWhere() {
        assertThat(seenBy(Callers.person("wang", "grid-worker", "110105017036")))
                .containsExactly("north");
        assertThat(seenBy(Callers.person("liu", "street-officer", "110105017")))
                .containsExactly("middle", "north");
        assertThat(seenBy(Callers.person("zhou", "district-officer", "110105")))
                .containsExactly("elsewhere", "middle", "north");
    }

    @Test
    void aPartnerSeesItsOwnRowsWhereverTheyLie() {
        assertThat(seenBy(Callers.portal("portal", "110105"))).containsExactly("far", "north");
        assertThat(seenBy(Callers.portal("other", "110105"))).isEmpty();
    }

    @Test
    void whoLooksAfterEstatesSeesThoseAndNotTheRegionAround() {
        assertThat(seenBy(Callers.firm("firm", Set.of("E-2")))).containsExactly("middle");
        var staff =
                new Caller(
                        Caller.Kind.PERSON,
                        "he",
                        "he",
                        Set.of("property-staff"),
                        Set.of(),
                        "110105",
                        Set.of("E-1"),
                        "");
        assertThat(seenBy(staff)).containsExactly("north");
    }

    @Test
    void theMeshItselfSeesAll() {
        assertThat(POSTGRES.transactions().asMesh(this::all)).hasSize(4);
    }

    @Test
    void whoHasNoRegionSeesNothing() {
        assertThat(seenBy(Callers.person("nobody", "resident", ""))).isEmpty();
    }

    @Test
    void outsideOfATransactionOnSomeonesBehalfNothingIsSeen() {
        seenBy(Callers.person("zhou", "district-officer", "110105"));
        assertThat(all()).isEmpty();
    }

    @Test
    void aRowOutsideTheOwnRegionCannotBeWritten() {
        var wang = Callers.person("wang", "grid-worker", "110105017036");
        assertThatThrownBy(() ->
                        POSTGRES.transactions().as(wang, () -> insert("forged", "110105017035")))
                .isInstanceOf(DataAccessException.class);
        assertThat(POSTGRES.transactions().as(wang, () -> insert("own", "110105017036")))
                .isEqualTo(1);
    }

    @Test
    void whatThrowsIsUndone() {
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .asMesh(() -> {
                                    insert("half", "110105017036");
                                    throw new IllegalStateException("stop");
                                }))
                .hasMessage("stop");
        assertThat(POSTGRES.transactions().asMesh(this::all)).hasSize(4);
    }

    @Test
    void aReadingTransactionCannotWrite() {
        assertThatThrownBy(() ->
                        POSTGRES.transactions().readAs(Caller.service("x"), () -> insert("x", "1")))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> seenBy(Caller caller) {
        return POSTGRES.transactions().readAs(caller, this::all);
    }

    private List<String> all() {
        return POSTGRES.db()
                .sql("SELECT id FROM sample.note ORDER BY id")
                .query(String.class)
                .list();
    }

    private int insert(String id, String region) {
        return POSTGRES.db()
                .sql("INSERT INTO sample.note (id, region) VALUES (:id, :region)")
                .param("id", id)
                .param("region", region)
                .update();
    }
}
