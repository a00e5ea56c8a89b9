package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleReason.DEPARTMENTS_FULL;
import static io.linli.citizen.governance.whistle.WhistleReason.DEPARTMENT_CALLED;
import static io.linli.citizen.governance.whistle.WhistleReason.NOT_CALLED;
import static io.linli.citizen.governance.whistle.WhistleReason.NOT_THE_BLOWER;
import static io.linli.citizen.governance.whistle.WhistleReason.STEP_ORDER;
import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_CLOSED;
import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_RAISED;

import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A street's call to departments that must come on site. Never edited: each event gives a new
/// value. Rule source: docs/rules/whistle.md (R-11..R-14).
///
/// @param region the community the case lies in
/// @param street the street that blew it; only it may close it
/// @param departments the lead first
/// @param escalations oldest first
/// @param raised when it was raised to the district
/// @param version counts the changes, from 1
public record Whistle(
        WhistleId id,
        CaseId caseId,
        String region,
        String street,
        WhistleType type,
        String title,
        Origin origin,
        List<Called> departments,
        Instant blownAt,
        Optional<Closing> closing,
        List<Escalation> escalations,
        Optional<Instant> raised,
        long version) {

    public static final int DEPARTMENTS_MAX = 8;

    private static final Comparator<Called> LEAD_FIRST =
            Comparator.comparing(Called::lead)
                    .reversed()
                    .thenComparing(called -> called.calling().place());

    public Whistle {
        departments = departments.stream().sorted(LEAD_FIRST).toList();
        escalations = List.copyOf(escalations);
        if (departments.isEmpty() || departments.size() > DEPARTMENTS_MAX) {
            throw new IllegalArgumentException(
                    "departments: "
                            + departments.size()
                            + " (expected: 1.."
                            + DEPARTMENTS_MAX
                            + ")");
        }
    }

    public WhistleState state() {
        if (closing.isPresent()) {
            return WhistleState.CLOSED;
        }
        var open = required().filter(called -> called.state() != DepartmentState.DONE).toList();
        if (open.isEmpty()) {
            return WhistleState.DEPT_DONE;
        }
        return open.stream().allMatch(called -> called.state() == DepartmentState.SUSPENDED)
                ? WhistleState.SUSPENDED
                : WhistleState.BLOWN;
    }

    public Set<Wait> waitsFor() {
        var waits = EnumSet.noneOf(Wait.class);
        switch (state()) {
            case CLOSED -> {
                return waits;
            }
            case DEPT_DONE -> waits.add(Wait.ACCEPTANCE);
            case BLOWN, SUSPENDED -> {}
        }
        if (departments.stream().anyMatch(each -> each.state() == DepartmentState.REFUSED)) {
            waits.add(raised.isPresent() ? Wait.RAISED_REFUSAL : Wait.REFUSAL);
        }
        if (departments.stream()
                .flatMap(each -> each.suspension().stream())
                .anyMatch(each -> each.granted().isEmpty())) {
            waits.add(Wait.SUSPENSION);
        }
        return waits;
    }

    private Stream<Called> required() {
        return departments.stream().filter(Called::isRequired);
    }

    /// How many refusals were confirmed.
    public int hops() {
        return (int) departments.stream().filter(Called::isReleased).count();
    }

    /// Whether it went to and fro too often: one more refusal would be one hop more than the
    /// streets of the area may decide on.
    boolean isToBeRaised(int hopsMax) {
        return raised.isEmpty()
                && hops() >= hopsMax
                && departments.stream().anyMatch(each -> each.state() == DepartmentState.REFUSED);
    }

    /// @throws io.linli.mesh.refusal.Refusal `NOT_CALLED`
    public Called called(OrgCode org) {
        return departments.stream()
                .filter(called -> called.org().equals(org))
                .findFirst()
                .orElseThrow(() -> NOT_CALLED.refuse("org", org, "a department that was called"));
    }

    /// Whether the mandatory part of the whistle would be nobody's without this one.
    boolean needs(OrgCode org) {
        return called(org).isRequired() && required().count() == 1;
    }

    /// The whistle once a department's report is known; equal to this one if it was known already.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `NOT_CALLED`, `WHISTLE_CLOSED`, or `STEP_ORDER`
    public Whistle knowing(OrgCode org, Fact fact) {
        called(org);
        stillTakes(fact.at());
        return changed(org, called -> called.knowing(fact));
    }

    /// The whistle after an event; equal to this one if nothing changes by it. What happened before
    /// the whistle was closed is still taken afterwards: a report that was slow on its way must not
    /// cost a department its mark.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `NOT_CALLED`, `WHISTLE_CLOSED`, `DEPARTMENT_CALLED`,
    ///   `DEPARTMENTS_FULL` or `STEP_ORDER`
    public Whistle after(WhistleEvent event) {
        var next = taken(event);
        if (event.what() == WhistleHappening.CALLED || event.dues().isEmpty()) {
            return next;
        }
        var moved = event.dues().get();
        return next.changed(event.org().orElseThrow(), called -> called.due(moved));
    }

    private Whistle taken(WhistleEvent event) {
        var at = event.at();
        var note = event.note();
        return switch (event.what()) {
            case BLOWN -> throw new IllegalStateException(id + " is blown a second time");
            case CALLED -> calling(event);
            case LEAD_PASSED -> leading(org(event));
            case ACKED -> knowing(org(event), new Fact.Acknowledged(at));
            case REFUSED -> knowing(org(event), new Fact.Refused(at, note));
            case PROMISED ->
                    knowing(org(event), new Fact.Promised(at, event.until().orElseThrow(), note));
            case ARRIVED -> knowing(org(event), new Fact.Arrived(at, event.metres()));
            case DONE -> knowing(org(event), new Fact.Done(at, note));
            case REFUSAL_CONFIRMED ->
                    step(
                            event,
                            called -> called.judged(new Verdict(true, at, note)).leading(false));
            case REFUSAL_OVERRULED ->
                    step(event, called -> called.judged(new Verdict(false, at, note)));
            case RETURNED -> step(event, called -> called.returned(at));
            case SUSPENSION_ASKED ->
                    step(
                            event,
                            called ->
                                    called.asking(
                                            new Suspension(
                                                    at, note, event.until(), Optional.empty())));
            case SUSPENDED -> step(event, called -> called.suspended(at));
            case SUSPENSION_DENIED -> step(event, Called::denied);
            case RESUMED -> step(event, Called::resumed);
            case ESCALATED ->
                    told(
                            new Escalation(
                                    org(event), event.missed().orElseThrow(), event.level(), at));
            case RAISED -> changed(departments, closing, escalations, Optional.of(at));
            case CLOSED ->
                    changed(
                            departments,
                            Optional.of(new Closing(at, event.level(), note)),
                            escalations,
                            raised);
        };
    }

    private static OrgCode org(WhistleEvent event) {
        return event.org().orElseThrow();
    }

    private Whistle step(WhistleEvent event, UnaryOperator<Called> step) {
        called(org(event));
        sounding();
        return changed(org(event), step);
    }

    private Whistle calling(WhistleEvent event) {
        sounding();
        if (departments.stream().anyMatch(each -> each.org().equals(org(event)))) {
            throw DEPARTMENT_CALLED.refuse("org", org(event), "one that was not called yet");
        }
        if (departments.size() >= DEPARTMENTS_MAX) {
            throw DEPARTMENTS_FULL.refuse("departments", departments.size(), "< 8");
        }
        var grown =
                Stream.concat(
                                departments.stream(),
                                Stream.of(called(event, departments.size() + 1)))
                        .toList();
        return changed(grown, closing, escalations, raised);
    }

    /// A department as the event that called it says.
    static Called called(WhistleEvent event, int place) {
        return Called.now(
                new Department(org(event), event.note()),
                new Calling(
                        place,
                        event.flags().contains(WhistleEvent.Flag.LEAD),
                        !event.flags().contains(WhistleEvent.Flag.OPTIONAL),
                        event.flags().contains(WhistleEvent.Flag.BOUND)),
                event.dues().orElseThrow());
    }

    private Whistle leading(OrgCode org) {
        var led = departments.stream().map(each -> each.leading(each.org().equals(org))).toList();
        return changed(led, closing, escalations, raised);
    }

    private void stillTakes(Instant happened) {
        if (closing.filter(word -> happened.isAfter(word.at())).isPresent()) {
            throw WHISTLE_CLOSED.refuse("whistle", id);
        }
    }

    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_CLOSED`
    void sounding() {
        if (closing.isPresent()) {
            throw WHISTLE_CLOSED.refuse("whistle", id);
        }
    }

    /// @param by who wants to decide on what a street decides on
    /// @throws io.linli.mesh.refusal.Refusal `NOT_THE_BLOWER`, or `WHISTLE_RAISED` if that is the
    ///   district's by now
    void decidedBy(Officer by) {
        if (raised.isPresent()) {
            if (!by.isOfDistrictOver(region)) {
                throw WHISTLE_RAISED.refuse("region", by.region(), "the district decides");
            }
        } else {
            ownedBy(by);
        }
    }

    /// @throws io.linli.mesh.refusal.Refusal `NOT_THE_BLOWER`
    void ownedBy(Officer by) {
        if (!by.isOfStreet(street)) {
            throw NOT_THE_BLOWER.refuse("street", by.region(), street);
        }
    }

    /// The work can be accepted.
    ///
    /// @param by the closing officer's street
    /// @throws io.linli.mesh.refusal.Refusal `NOT_THE_BLOWER`, `WHISTLE_CLOSED` or `STEP_ORDER`
    void closable(Officer by) {
        ownedBy(by);
        switch (state()) {
            case CLOSED -> throw WHISTLE_CLOSED.refuse("whistle", id);
            case BLOWN, SUSPENDED ->
                    throw STEP_ORDER.refuse("state", state(), WhistleState.DEPT_DONE.name());
            case DEPT_DONE -> {}
        }
    }

    /// What is to be told upwards of a missed deadline; empty if it is told already, or was not
    /// missed.
    Optional<Escalation> toTell(OrgCode org, Missed missed, int level, Instant now) {
        var known =
                escalations.stream()
                        .anyMatch(told ->
                                told.org().equals(org)
                                        && told.missed() == missed
                                        && told.level() == level);
        return known || !called(org).hasMissed(missed, type)
                ? Optional.empty()
                : Optional.of(new Escalation(org, missed, level, now));
    }

    private Whistle told(Escalation one) {
        var told = Stream.concat(escalations.stream(), Stream.of(one)).toList();
        return changed(departments, closing, told, raised);
    }

    private Whistle changed(OrgCode org, UnaryOperator<Called> step) {
        var stepped =
                departments.stream()
                        .map(called -> called.org().equals(org) ? step.apply(called) : called)
                        .toList();
        return changed(stepped, closing, escalations, raised);
    }

    private Whistle changed(
            List<Called> known,
            Optional<Closing> word,
            List<Escalation> told,
            Optional<Instant> up) {
        var next =
                new Whistle(
                        id, caseId, region, street, type, title, origin, known, blownAt, word, told,
                        up, version);
        return next.equals(this) ? this : next.counted();
    }

    private Whistle counted() {
        return new Whistle(
                id,
                caseId,
                region,
                street,
                type,
                title,
                origin,
                departments,
                blownAt,
                closing,
                escalations,
                raised,
                version + 1);
    }
}
