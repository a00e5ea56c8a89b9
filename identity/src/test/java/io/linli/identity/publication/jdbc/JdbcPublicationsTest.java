package io.linli.identity.publication.jdbc;

import static io.linli.identity.publication.Samples.AT;
import static io.linli.identity.publication.Samples.CONTRACT;
import static io.linli.identity.publication.Samples.GAO;
import static io.linli.identity.publication.Samples.MA;
import static io.linli.identity.publication.Samples.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.publication.Publication;
import io.linli.identity.publication.Publication.State;
import io.linli.identity.publication.PublicationName;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.testkit.PostgresExtension;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class JdbcPublicationsTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension("publication");

    private static final PublicationName BUS = new PublicationName("bus");

    private final JdbcPublications publications = new JdbcPublications(POSTGRES.db());

    @BeforeEach
    void empty() {
        POSTGRES.owner()
                .sql(
                        """
                        TRUNCATE publication.step, publication.route,
                                 publication.publication_grant, publication.publication
                        """)
                .update();
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        var proposal = added(proposal("bus"));
        assertThat(in(() -> publications.find(proposal.id()))).contains(proposal);
        assertThat(in(() -> publications.contractOf(proposal.id())).orElseThrow())
                .isEqualTo(CONTRACT);
        assertThat(in(() -> publications.isPending(BUS))).isTrue();
        assertThat(in(() -> publications.servedAs(BUS))).isEmpty();
    }

    @Test
    void everyStepIsKeptInOrder() {
        var active = kept(added(proposal("bus")).approved(MA, AT.plusSeconds(1), "fine"));
        assertThat(in(() -> publications.servedAs(BUS))).contains(active);
        assertThat(in(() -> publications.isPending(BUS))).isFalse();
        var leaving = kept(active.removalProposed(GAO, AT.plusSeconds(2), "moved"));
        assertThat(in(() -> publications.edition()).served()).containsExactly(active.id());
        var removed = kept(leaving.removed(MA, AT.plusSeconds(3), ""));
        assertThat(in(() -> publications.find(active.id()))).contains(removed);
        assertThat(in(() -> publications.edition()).served()).isEmpty();
    }

    @Test
    void anEditionFollowsTheOneBefore() {
        var before = in(() -> publications.edition()).number();
        assertThat(in(() -> publications.nextEdition())).isEqualTo(before + 1);
        assertThat(in(() -> publications.edition()).number()).isEqualTo(before + 1);
    }

    @Test
    void twoOfANameAreNeverServedAndNeverWait() {
        var first = kept(added(proposal("bus")).approved(MA, AT, ""));
        added(proposal("bus"));
        assertThatThrownBy(() -> added(proposal("bus"))).isInstanceOf(DataAccessException.class);
        kept(first.replaced(MA, AT, first.id()));
        kept(added(proposal("tram")).approved(MA, AT, ""));
        assertThat(in(() -> publications.edition()).served()).hasSize(1);
    }

    @Test
    void listsNewestFirstPageByPage() {
        var first = kept(added(proposal("bus")).withdrawn(GAO, AT, ""));
        var second = kept(added(proposal("bus")).withdrawn(GAO, AT, ""));
        var third = added(proposal("tram"));
        assertThat(found(list(Optional.empty(), Optional.empty())))
                .containsExactlyInAnyOrder(first, second, third);
        assertThat(found(list(Optional.of(State.PROPOSED), Optional.empty())))
                .containsExactly(third);
        assertThat(found(list(Optional.empty(), Optional.of(BUS))))
                .containsExactlyInAnyOrder(first, second);
        var page = in(() -> publications.list(none(), none(), 2, PageToken.START));
        var rest = in(() -> publications.list(none(), none(), 2, PageToken.parse(page.next())));
        assertThat(page.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(page.items());
        assertThat(rest.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE publication.step SET person = 'nobody'",
                "DELETE FROM publication.step",
                "UPDATE publication.publication_grant SET roles = '{system-admin}'",
                "UPDATE publication.publication SET target_host = 'evil.example.org'",
                "UPDATE publication.publication SET contract = 'x'",
            })
    void whatWasDoneAndWhatWasApprovedIsNeverRewritten(String statement) {
        added(proposal("bus"));
        assertThatThrownBy(() -> POSTGRES.db().sql(statement).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> POSTGRES.owner().sql(statement).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoHoldsIsWaitedFor() throws Exception {
        var held = new CountDownLatch(1);
        var second = new CompletableFuture<Long>();
        var first =
                in(() -> {
                    publications.hold();
                    Thread.ofVirtual()
                            .start(() ->
                                    second.complete(
                                            in(() -> {
                                                held.countDown();
                                                publications.hold();
                                                return publications.edition().number();
                                            })));
                    awaited(held);
                    return publications.nextEdition();
                });
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(first);
    }

    private PageToken.Page<Publication> list(
            Optional<State> state, Optional<PublicationName> name) {
        return in(() -> publications.list(state, name, 20, PageToken.START));
    }

    private static List<Publication> found(PageToken.Page<Publication> page) {
        return page.items();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Publication added(Publication proposal) {
        return in(() -> {
            publications.add(proposal, CONTRACT);
            return proposal;
        });
    }

    private Publication kept(Publication publication) {
        return in(() -> {
            publications.keep(publication);
            return publication;
        });
    }

    private static <T> T in(Supplier<T> body) {
        return POSTGRES.transactions().as(GAO, body);
    }
}
