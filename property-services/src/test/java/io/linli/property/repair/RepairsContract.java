package io.linli.property.repair;

import static io.linli.property.repair.Samples.MIDDLE;
import static io.linli.property.repair.Samples.NINE;
import static io.linli.property.repair.Samples.NORTH;
import static io.linli.property.repair.Samples.NORTH_TWO;
import static io.linli.property.repair.Samples.at;
import static io.linli.property.repair.Samples.raised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.store.PageToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every keeper of repair orders does.
public abstract class RepairsContract {
    private static final Reach DISTRICT = new Reach.OfRegion("110105");

    protected abstract Repairs repairs();

    /// Runs `body` in one transaction that reaches everything.
    protected abstract <T> T inTransaction(Supplier<T> body);

    @Test
    void whatWasAddedIsFoundAsItWas() {
        var repair = add(raised(NORTH, NINE));
        assertThat(found(repair)).isEqualTo(repair);
        assertThat(inTransaction(() -> repairs().find(RepairId.next()))).isEmpty();
    }

    @Test
    void everyStepIsKept() {
        var repair = add(raised(NORTH, NINE));
        change(repair, r -> r.accepted(at("09:02:00"), at("09:02:01")));
        change(repair, r -> r.arrived(at("09:12:00"), at("09:12:00")));
        change(
                repair,
                r -> r.escalated(timer(r, Step.ARRIVE, Told.FIRM_SUPERVISOR), at("09:10:01")));
        var last = change(repair, r -> r.completed("换了水管", at("09:40:00")));
        assertThat(last.version()).isEqualTo(5);
        assertThat(found(repair)).isEqualTo(last);
    }

    @Test
    void escalationsComeOldestFirst() {
        var repair = add(raised(NORTH, NINE));
        change(
                repair,
                r -> r.escalated(timer(r, Step.ACCEPT, Told.FIRM_SUPERVISOR), at("09:03:01")));
        change(
                repair,
                r -> r.escalated(timer(r, Step.ARRIVE, Told.FIRM_SUPERVISOR), at("09:10:01")));
        change(repair, r -> r.escalated(timer(r, Step.ACCEPT, Told.COMMUNITY), at("09:13:01")));
        assertThat(found(repair).escalations())
                .extracting(one -> one.missed() + " " + one.told())
                .containsExactly(
                        "ACCEPT FIRM_SUPERVISOR", "ARRIVE FIRM_SUPERVISOR", "ACCEPT COMMUNITY");
    }

    @Test
    void aStepThatThrowsLeavesTheOrderAsItWas() {
        var repair = add(raised(NORTH, NINE));
        assertThatThrownBy(() -> change(repair, r -> r.arrived(at("09:05:00"), at("09:05:00"))))
                .hasMessageContaining("state: NEW");
        assertThat(found(repair)).isEqualTo(repair);
    }

    @Test
    void aStepOnNoOrderIsEmpty() {
        assertThat(inTransaction(() -> repairs().change(RepairId.next(), r -> r))).isEmpty();
    }

    @Test
    void listsComeNewestFirstInPagesWithoutGapOrRepeat() {
        var all = new ArrayList<RepairId>();
        for (var second = 0; second < 7; second++) {
            all.addFirst(
                    add(raised(NORTH, NINE.plusSeconds(second / 2))).id()); // some at one instant
        }
        var seen = new ArrayList<RepairId>();
        var token = PageToken.START;
        do {
            var place = token;
            var page = inTransaction(() -> repairs().list(DISTRICT, Optional.empty(), place, 3));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            page.items().forEach(repair -> seen.add(repair.id()));
            token = page.next().isEmpty() ? null : PageToken.parse(page.next());
        } while (token != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo(all.getFirst());
    }

    @Test
    void listsHoldWhatIsInReachAndNothingElse() {
        var north = add(raised(NORTH, NINE)).id();
        var two = add(raised(NORTH_TWO, at("09:00:01"))).id();
        var middle = add(raised(MIDDLE, at("09:00:02"))).id();
        assertThat(ids(new Reach.OfRegion("110105017"), Optional.empty()))
                .containsExactly(middle, two, north);
        assertThat(ids(new Reach.OfRegion("110105017036"), Optional.empty()))
                .containsExactly(two, north);
        assertThat(ids(new Reach.OfRegion("110105018"), Optional.empty())).isEmpty();
        assertThat(ids(new Reach.OfEstates(Set.of(NORTH.id(), MIDDLE.id())), Optional.empty()))
                .containsExactly(middle, north);
        assertThat(ids(new Reach.OfEstates(Set.of()), Optional.empty())).isEmpty();
        assertThat(ids(new Reach.Nothing(), Optional.empty())).isEmpty();
    }

    @Test
    void oneEstateCanBeAskedForWithinReachOnly() {
        var north = add(raised(NORTH, NINE)).id();
        add(raised(NORTH_TWO, at("09:00:01")));
        var middle = add(raised(MIDDLE, at("09:00:02"))).id();
        assertThat(ids(new Reach.OfRegion("110105"), Optional.of(NORTH.id())))
                .containsExactly(north);
        assertThat(ids(new Reach.OfRegion("110105017036"), Optional.of(MIDDLE.id()))).isEmpty();
        assertThat(ids(new Reach.OfEstates(Set.of(MIDDLE.id())), Optional.of(MIDDLE.id())))
                .containsExactly(middle);
        assertThat(ids(new Reach.OfEstates(Set.of(MIDDLE.id())), Optional.of(NORTH.id())))
                .isEmpty();
    }

    private List<RepairId> ids(Reach reach, Optional<EstateId> estate) {
        return inTransaction(() -> repairs().list(reach, estate, PageToken.START, 20))
                .items()
                .stream()
                .map(Repair::id)
                .toList();
    }

    private Repair add(Repair repair) {
        return inTransaction(() -> {
            repairs().add(repair);
            return repair;
        });
    }

    private Repair found(Repair repair) {
        return inTransaction(() -> repairs().find(repair.id())).orElseThrow();
    }

    private Repair change(Repair repair, java.util.function.UnaryOperator<Repair> step) {
        return inTransaction(() -> repairs().change(repair.id(), step)).orElseThrow();
    }

    private static EscalationTimer timer(Repair repair, Step step, Told told) {
        return Samples.LIMITS.timersOf(repair).stream()
                .filter(one -> one.step() == step && one.told() == told)
                .findFirst()
                .orElseThrow();
    }
}
