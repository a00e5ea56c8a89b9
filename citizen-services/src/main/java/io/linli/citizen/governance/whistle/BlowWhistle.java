package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.DEPARTMENT_UNKNOWN;
import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_OPEN;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Use case: a street calls departments to an accepted case.
public final class BlowWhistle {
    private static final int STREET_DIGITS = 9;

    private final Whistles whistles;
    private final Departments departments;
    private final DepartmentClocks clocks;
    private final TakeStep step;
    private final DispatchOrders orders;

    /// Whom to call; the first one leads when none is marked.
    public record Call(OrgCode org, boolean lead) {}

    /// @param by the region the blowing officer may act in
    /// @param title the case's when empty
    public record Order(
            CaseId caseId, WhistleType type, String title, List<Call> calls, String by) {}

    public BlowWhistle(
            Whistles whistles,
            Departments departments,
            DepartmentClocks clocks,
            TakeStep step,
            DispatchOrders orders) {
        this.whistles = whistles;
        this.departments = departments;
        this.clocks = clocks;
        this.step = step;
        this.orders = orders;
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
        var ack = clocks.counted(id, order.type(), Missed.ACK, region, now);
        var arrive = clocks.counted(id, order.type(), Missed.ARRIVE, region, now);
        var whistle = whistle(id, order, taken.after(), ack.due(), arrive.due());
        whistles.add(whistle);
        clocks.start(whistle, Missed.ACK, ack);
        clocks.start(whistle, Missed.ARRIVE, arrive);
        orders.owe(whistle);
        return whistle;
    }

    private Whistle whistle(
            WhistleId id, Order order, CaseFile blownFor, Instant ackDue, Instant arriveDue) {
        var now = blownFor.updatedAt();
        var region = blownFor.filing().community().code();
        var called = called(order.calls(), region, now, ackDue, arriveDue);
        return new Whistle(
                id,
                blownFor.id(),
                region,
                order.by().length() == STREET_DIGITS
                        ? order.by()
                        : region.substring(0, STREET_DIGITS),
                order.type(),
                order.title().isEmpty() ? blownFor.filing().title() : order.title(),
                called,
                now,
                Optional.empty(),
                List.of(),
                1);
    }

    private List<Called> called(
            List<Call> calls, String region, Instant now, Instant ackDue, Instant arriveDue) {
        var marked = calls.stream().anyMatch(Call::lead);
        return IntStream.range(0, calls.size())
                .mapToObj(place -> {
                    var call = calls.get(place);
                    var department =
                            departments
                                    .find(call.org(), region, now)
                                    .orElseThrow(() ->
                                            DEPARTMENT_UNKNOWN.refuse(
                                                    "departments[" + place + "].org",
                                                    call.org(),
                                                    "a department of " + region));
                    return Called.now(
                            department, marked ? call.lead() : place == 0, ackDue, arriveDue);
                })
                .sorted(
                        Comparator.comparing(Called::lead)
                                .reversed()) // stable: the rest as the street named them
                .toList();
    }

    private static String names(Order order) {
        return order.type()
                + ": "
                + String.join(
                        ", ", order.calls().stream().map(call -> call.org().value()).toList());
    }
}
