package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_OPEN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Use case: a street calls departments to a case that needs them.
public final class BlowWhistle {
    private static final int STREET_DIGITS = 9;

    private final Whistles whistles;
    private final KnownDepartments departments;
    private final DepartmentClocks clocks;
    private final TakeStep step;
    private final DispatchOrders orders;
    private final AskedFor asked;

    /// Whom to call; the first one leads when none is marked.
    public record Call(OrgCode org, boolean lead, boolean optional) {}

    /// @param by the region the blowing officer may act in
    /// @param title the case's when empty
    /// @param dutyLeader who signs it for the street; may be empty
    public record Order(
            CaseId caseId,
            WhistleType type,
            String title,
            List<Call> calls,
            String dutyLeader,
            String by) {}

    public BlowWhistle(
            Whistles whistles,
            Departments departments,
            DepartmentClocks clocks,
            TakeStep step,
            DispatchOrders orders,
            AskedFor asked) {
        this.whistles = whistles;
        this.departments = new KnownDepartments(departments);
        this.clocks = clocks;
        this.step = step;
        this.orders = orders;
        this.asked = asked;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `WHISTLE_OPEN`, `STEP_ORDER` or
    ///   `DEPARTMENT_UNKNOWN`
    public Whistle blow(WhistleId id, Order order, Actor actor) {
        var taken =
                step.move(
                        order.caseId(),
                        CaseAction.WHISTLE,
                        actor,
                        names(order),
                        (found, _) -> {
                            if (whistles.sounds(found.id(), order.type())) {
                                throw WHISTLE_OPEN.refuse(
                                        "type", order.type(), "one whistle of a type at a time");
                            }
                            return found.whistled(id.value());
                        });
        var now = taken.after().updatedAt();
        var region = taken.after().filing().community().code();
        var counted = clocks.counted(id, order.type(), region, now);
        var called = called(order.calls(), region, now, counted.dues());
        var answered = asked.answered(order.caseId(), order.type(), id, actor, now);
        var whistle =
                whistle(id, order, taken.after(), new Origin(order.dutyLeader(), answered), called);
        var events = new ArrayList<WhistleEvent>();
        events.add(WhistleEvent.of(WhistleHappening.BLOWN, now, actor, whistle.title()));
        called.forEach(each -> events.add(WhistleEvent.called(each, now, actor)));
        whistles.add(whistle, events);
        called.forEach(each -> clocks.start(id, each.org(), counted));
        orders.owe(whistle, whistle.departments(), 1);
        return whistle;
    }

    private static Whistle whistle(
            WhistleId id, Order order, CaseFile blownFor, Origin origin, List<Called> called) {
        var region = blownFor.filing().community().code();
        return new Whistle(
                id,
                blownFor.id(),
                region,
                order.by().length() == STREET_DIGITS
                        ? order.by()
                        : region.substring(0, STREET_DIGITS),
                order.type(),
                order.title().isEmpty() ? blownFor.filing().title() : order.title(),
                origin,
                called,
                blownFor.updatedAt(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1);
    }

    /// The lead first, the rest as the street named them.
    private List<Called> called(List<Call> calls, String region, Instant now, Dues dues) {
        var marked = calls.stream().anyMatch(Call::lead);
        record Known(Department department, Call call, boolean lead) {}
        var known =
                IntStream.range(0, calls.size())
                        .mapToObj(place -> {
                            var call = calls.get(place);
                            var field = "departments[" + place + "].org";
                            var department = departments.find(call.org(), field, region, now);
                            return new Known(department, call, marked ? call.lead() : place == 0);
                        })
                        .sorted(Comparator.comparing(Known::lead).reversed())
                        .toList();
        return IntStream.range(0, known.size())
                .mapToObj(place -> {
                    var each = known.get(place);
                    var calling =
                            new Calling(place + 1, each.lead(), !each.call().optional(), false);
                    return Called.now(each.department(), calling, dues);
                })
                .toList();
    }

    private static String names(Order order) {
        return order.type()
                + ": "
                + String.join(
                        ", ", order.calls().stream().map(call -> call.org().value()).toList());
    }
}
