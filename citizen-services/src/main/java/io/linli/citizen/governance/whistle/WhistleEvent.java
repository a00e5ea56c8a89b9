package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.SealedText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Something that happened to a whistle. Its state follows from these alone; see
/// [Whistle#after(WhistleEvent)].
///
/// @param at when it happened
/// @param recorded when we heard of it
/// @param note what was said; of `CALLED` the department's name
/// @param dues the department's last instants as this left them, where it set or moved them
/// @param until of a promise or a suspension
/// @param level of `ESCALATED` whom it was told, of `CLOSED` the score, else 0
/// @param place of `ARRIVED`: where, sealed
public record WhistleEvent(
        WhistleHappening what,
        Optional<OrgCode> org,
        Instant at,
        Instant recorded,
        Actor by,
        String note,
        Optional<Dues> dues,
        Optional<Instant> until,
        Optional<Missed> missed,
        int level,
        Optional<Integer> metres,
        SealedText place,
        Set<Flag> flags) {

    /// As what a department was called.
    public enum Flag {
        LEAD,
        OPTIONAL,
        BOUND
    }

    /// One that is kept.
    ///
    /// @param number counts within the whistle, from 1
    public record Numbered(long number, WhistleEvent event) {}

    public WhistleEvent {
        flags = Set.copyOf(flags);
    }

    /// About the whole, now.
    static WhistleEvent of(WhistleHappening what, Instant now, Actor by, String note) {
        return new WhistleEvent(
                what,
                Optional.empty(),
                now,
                now,
                by,
                note,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                SealedText.EMPTY,
                Set.of());
    }

    static WhistleEvent of(WhistleHappening what, OrgCode org, Instant now, Actor by, String note) {
        return of(what, now, by, note).about(org);
    }

    static WhistleEvent of(OrgCode org, Fact fact, Instant now, Actor by) {
        var event =
                switch (fact) {
                    case Fact.Acknowledged _ -> of(WhistleHappening.ACKED, now, by, "");
                    case Fact.Refused(_, var why) -> of(WhistleHappening.REFUSED, now, by, why);
                    case Fact.Promised(_, var until, var note) ->
                            of(WhistleHappening.PROMISED, now, by, note).until(Optional.of(until));
                    case Fact.Arrived(_, var metres) ->
                            of(WhistleHappening.ARRIVED, now, by, "").metres(metres);
                    case Fact.Done(_, var note) -> of(WhistleHappening.DONE, now, by, note);
                };
        return event.about(org).at(fact.at());
    }

    static WhistleEvent called(Called called, Instant now, Actor by) {
        var flags = EnumSet.noneOf(Flag.class);
        if (called.calling().lead()) {
            flags.add(Flag.LEAD);
        }
        if (!called.calling().mandatory()) {
            flags.add(Flag.OPTIONAL);
        }
        if (called.calling().bound()) {
            flags.add(Flag.BOUND);
        }
        return of(WhistleHappening.CALLED, called.org(), now, by, called.name())
                .with(called.dues())
                .with(flags);
    }

    static WhistleEvent escalated(Escalation told) {
        var event = of(WhistleHappening.ESCALATED, told.org(), told.at(), Actor.TIMER, "");
        return event.with(Optional.of(told.missed()), told.level());
    }

    static WhistleEvent closed(Closing word, Actor by) {
        return of(WhistleHappening.CLOSED, word.at(), by, word.note())
                .with(Optional.empty(), word.score());
    }

    private WhistleEvent about(OrgCode one) {
        return new WhistleEvent(
                what,
                Optional.of(one),
                at,
                recorded,
                by,
                note,
                dues,
                until,
                missed,
                level,
                metres,
                place,
                flags);
    }

    private WhistleEvent at(Instant then) {
        return new WhistleEvent(
                what, org, then, recorded, by, note, dues, until, missed, level, metres, place,
                flags);
    }

    WhistleEvent with(Dues moved) {
        return new WhistleEvent(
                what,
                org,
                at,
                recorded,
                by,
                note,
                Optional.of(moved),
                until,
                missed,
                level,
                metres,
                place,
                flags);
    }

    WhistleEvent until(Optional<Instant> end) {
        return new WhistleEvent(
                what, org, at, recorded, by, note, dues, end, missed, level, metres, place, flags);
    }

    private WhistleEvent metres(Optional<Integer> far) {
        return new WhistleEvent(
                what, org, at, recorded, by, note, dues, until, missed, level, far, place, flags);
    }

    WhistleEvent at(SealedText where) {
        return new WhistleEvent(
                what, org, at, recorded, by, note, dues, until, missed, level, metres, where,
                flags);
    }

    private WhistleEvent with(Optional<Missed> step, int number) {
        return new WhistleEvent(
                what, org, at, recorded, by, note, dues, until, step, number, metres, place, flags);
    }

    private WhistleEvent with(Set<Flag> as) {
        return new WhistleEvent(
                what, org, at, recorded, by, note, dues, until, missed, level, metres, place, as);
    }
}
