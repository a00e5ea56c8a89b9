package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// One called department and what is known of it. The first report of each step counts, by the time
/// it happened; how far it has come and whether that was on time follow from what is known alone.
/// Rule: R-13, docs/rules/whistle.md §4.
public record Called(Department department, Calling calling, Dues dues, Heard heard) {

    public static Called now(Department department, Calling calling, Dues dues) {
        return new Called(department, calling, dues, Heard.NOTHING);
    }

    public OrgCode org() {
        return department.org();
    }

    public String name() {
        return department.name();
    }

    public boolean lead() {
        return calling.lead();
    }

    /// The whistle cannot be closed without it: not optional, and not released.
    public boolean isRequired() {
        return calling.mandatory() && !isReleased();
    }

    public DepartmentState state() {
        if (isReleased()) {
            return DepartmentState.RELEASED;
        }
        if (heard.done().isPresent()) {
            return DepartmentState.DONE;
        }
        return suspended().isPresent() ? DepartmentState.SUSPENDED : underWay();
    }

    private DepartmentState underWay() {
        var refusal = heard.answer().filter(Answer::refused);
        var open = refusal.isPresent() && heard.verdict().isEmpty();
        var there = heard.arrival().map(Arrival::at);
        var refusedSince = open && there.filter(at -> !refusal.get().at().isAfter(at)).isEmpty();
        if (refusedSince) {
            return DepartmentState.REFUSED;
        }
        if (there.isPresent()) {
            return DepartmentState.REPORTED_IN;
        }
        if (refusal.isPresent()) {
            return DepartmentState.OVERRULED;
        }
        if (heard.promise().isPresent()) {
            return DepartmentState.PROMISED;
        }
        return heard.answer().isPresent() ? DepartmentState.ACKED : DepartmentState.CALLED;
    }

    public Optional<Mark> ackMark() {
        return Mark.of(heard.acked(), dues.ack());
    }

    public Optional<Mark> arriveMark() {
        return Mark.of(arrived(), dues.arrive());
    }

    /// Nothing where no limit is set.
    public Optional<Mark> deliverMark() {
        return dues.deliver().flatMap(due -> Mark.of(doneAt(), due));
    }

    public Optional<Mark> promiseMark() {
        return heard.promise().flatMap(promise -> Mark.of(doneAt(), promise.until()));
    }

    /// What it did, or why it refused.
    public String note() {
        return switch (state()) {
            case DONE -> heard.done().map(Fact.Done::note).orElse("");
            case REFUSED, OVERRULED, RELEASED -> heard.answer().map(Answer::reason).orElse("");
            case CALLED, ACKED, PROMISED, REPORTED_IN, SUSPENDED -> "";
        };
    }

    /// Once a report is known; equal to this if it was known already.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    Called knowing(Fact fact) {
        if (fact instanceof Fact.Refused(var at, var reason)
                && heard.answer().equals(Optional.of(new Answer(true, at, reason)))) {
            return this; // told again, whatever was decided on it
        }
        Moves.expect(state(), fact.act());
        return switch (fact) {
            case Fact.Acknowledged(var at) ->
                    with(heard.acked(at).answered(new Answer(false, at, "")));
            case Fact.Refused _ when heard.verdict().isPresent() || calling.bound() ->
                    throw STEP_ORDER.refuse(
                            "department", org(), "one whose refusal was not decided on");
            case Fact.Refused(var at, var reason) ->
                    with(heard.answered(new Answer(true, at, reason)));
            case Fact.Promised(var at, var until, var note) ->
                    with(
                            heard.promised(new Promise(at, at, until, note))
                                    .answered(new Answer(false, at, "")));
            case Fact.Arrived(var at, var metres) -> with(heard.arrived(new Arrival(at, metres)));
            case Fact.Done reported -> with(heard.done(reported));
        };
    }

    Called judged(Verdict word) {
        Moves.expect(state(), word.confirmed() ? Act.CONFIRM_REFUSAL : Act.OVERRULE_REFUSAL);
        return with(heard.judged(word));
    }

    Called returned(Instant at) {
        Moves.expect(state(), Act.RETURN_WORK);
        return with(heard.returned(at));
    }

    Called asking(Suspension fresh) {
        Moves.expect(state(), Act.ASK_SUSPENSION);
        if (heard.suspension().isPresent()) {
            throw STEP_ORDER.refuse("suspension", "asked for", "one at a time");
        }
        return with(heard.suspended(Optional.of(fresh)));
    }

    Called suspended(Instant at) {
        Moves.expect(state(), Act.GRANT_SUSPENSION);
        return with(heard.suspended(Optional.of(asked().granted(at))));
    }

    Called denied() {
        Moves.expect(state(), Act.DENY_SUSPENSION);
        asked();
        return with(heard.suspended(Optional.empty()));
    }

    Called resumed() {
        Moves.expect(state(), Act.END_SUSPENSION);
        return with(heard.suspended(Optional.empty()));
    }

    private Suspension asked() {
        return heard.suspension()
                .orElseThrow(() -> STEP_ORDER.refuse("suspension", "none", "one asked for"));
    }

    Called due(Dues now) {
        return new Called(department, calling, now, heard);
    }

    Called leading(boolean now) {
        return new Called(department, calling.leading(now), dues, heard);
    }

    /// Whether nothing shows that the step was taken in time.
    boolean hasMissed(Missed step, WhistleType type) {
        var due = dues.of(step);
        return due.isPresent()
                && taken(step, type)
                        .or(this::releasedAt)
                        .map(at -> at.isAfter(due.get()))
                        .orElse(true);
    }

    /// When the step was first taken, as far as is known. Who is on site, or done, has heard the
    /// call. For a demand a plan takes the place of coming.
    Optional<Instant> taken(Missed step, WhistleType type) {
        var planned = heard.promise().map(Promise::first);
        var plan = type == WhistleType.DEMAND_KEYWORK ? planned : Optional.<Instant>empty();
        var shown =
                switch (step) {
                    case ACK -> Stream.of(heard.acked(), planned, arrived(), doneAt());
                    case ARRIVE -> Stream.of(arrived(), plan, doneAt());
                    case DELIVER -> Stream.of(doneAt());
                };
        return shown.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    public Optional<Instant> acked() {
        return heard.acked();
    }

    public Optional<Answer> answer() {
        return heard.answer();
    }

    public Optional<Promise> promise() {
        return heard.promise();
    }

    public Optional<Instant> arrived() {
        return heard.arrival().map(Arrival::at);
    }

    public Optional<Arrival> arrival() {
        return heard.arrival();
    }

    public Optional<Fact.Done> done() {
        return heard.done();
    }

    public Optional<Instant> doneAt() {
        return heard.done().map(Fact.Done::at);
    }

    public Optional<Verdict> verdict() {
        return heard.verdict();
    }

    public Optional<Instant> returned() {
        return heard.returned();
    }

    public Optional<Suspension> suspension() {
        return heard.suspension();
    }

    /// Since when its time stands still.
    Optional<Instant> suspended() {
        return heard.suspension().flatMap(Suspension::granted);
    }

    boolean isReleased() {
        return releasedAt().isPresent();
    }

    private Optional<Instant> releasedAt() {
        return heard.verdict().filter(Verdict::confirmed).map(Verdict::at);
    }

    private Called with(Heard now) {
        return new Called(department, calling, dues, now);
    }
}
