package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// One called department and what is known of it. The first report of each step counts, by the time
/// it happened; how far it has come and whether that was on time follow from the facts alone. Rule:
///
///
/// @param ackDue the last instant at which hearing the call is on time
/// @param arriveDue the last instant at which being on site is on time
/// @param acked when it first heard the call
/// @param answer its last word on whether it comes
public record Called(
        OrgCode org,
        String name,
        boolean lead,
        Instant ackDue,
        Instant arriveDue,
        Optional<Instant> acked,
        Optional<Answer> answer,
        Optional<Instant> arrived,
        Optional<Fact.Done> done) {

    static Called now(Department department, boolean lead, Instant ackDue, Instant arriveDue) {
        return new Called(
                department.org(),
                department.name(),
                lead,
                ackDue,
                arriveDue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public DepartmentState state() {
        if (done.isPresent()) {
            return DepartmentState.DONE;
        }
        if (arrived.isPresent()) {
            return DepartmentState.REPORTED_IN;
        }
        return answer.map(last -> last.refused() ? DepartmentState.REFUSED : DepartmentState.ACKED)
                .orElse(DepartmentState.CALLED);
    }

    public Optional<Mark> ackMark() {
        return Mark.of(acked, ackDue);
    }

    public Optional<Mark> arriveMark() {
        return Mark.of(arrived, arriveDue);
    }

    /// What it did, or why it refused.
    public String note() {
        return switch (state()) {
            case DONE -> done.map(Fact.Done::note).orElse("");
            case REFUSED -> answer.map(Answer::reason).orElse("");
            case CALLED, ACKED, REPORTED_IN -> "";
        };
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` when refusing what is done
    Called knowing(Fact fact) {
        return switch (fact) {
            case Fact.Acknowledged(var at) ->
                    with(earlier(acked, at), Answer.last(answer, new Answer(false, at, "")));
            case Fact.Refused _ when done.isPresent() ->
                    throw STEP_ORDER.refuse("department", org, "one that has not done its part");
            case Fact.Refused(var at, var reason) ->
                    with(acked, Answer.last(answer, new Answer(true, at, reason)));
            case Fact.Arrived(var at) ->
                    new Called(
                            org,
                            name,
                            lead,
                            ackDue,
                            arriveDue,
                            acked,
                            answer,
                            earlier(arrived, at),
                            done);
            case Fact.Done reported -> {
                var first = Optional.of(Fact.Done.first(done, reported));
                yield new Called(org, name, lead, ackDue, arriveDue, acked, answer, arrived, first);
            }
        };
    }

    /// Whether nothing shows that the step was taken in time.
    boolean hasMissed(Missed step) {
        var due = step == Missed.ACK ? ackDue : arriveDue;
        return taken(step).map(at -> at.isAfter(due)).orElse(true);
    }

    /// When the step was first taken, as far as is known. Who is on site, or done, has heard the
    /// call.
    Optional<Instant> taken(Missed step) {
        var shown =
                switch (step) {
                    case ACK -> Stream.of(acked, arrived, doneAt());
                    case ARRIVE -> Stream.of(arrived, doneAt());
                };
        return shown.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    public Optional<Instant> doneAt() {
        return done.map(Fact.Done::at);
    }

    private Called with(Optional<Instant> heard, Answer last) {
        return new Called(
                org, name, lead, ackDue, arriveDue, heard, Optional.of(last), arrived, done);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Instant other) {
        return Optional.of(one.filter(known -> !known.isAfter(other)).orElse(other));
    }
}
