package io.linli.citizen.governance.hotline;

import static io.linli.citizen.governance.hotline.TicketReason.TICKET_STATE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A ticket of the hotline, beside the case it is. Never edited: each step gives a new value. Rule
/// source: docs/rules/hotline.md.
///
/// @param number the hotline's own
/// @param contact the first contact with whoever called (响应)
/// @param answering the answer (反馈)
/// @param paused whether its clocks stand still, while the hotline rules
/// @param returns how often it was handed back, of all its dispatches
/// @param events counts what has happened, from 1
/// @param told counts what the hotline was told
public record Ticket(
        TicketId id,
        String number,
        Dispatch dispatch,
        TicketState state,
        Step contact,
        Step answering,
        String answer,
        boolean paused,
        int returns,
        Optional<Extension> extension,
        Optional<CallBack> callBack,
        Optional<Exclusion> exclusion,
        long events,
        long told) {
    public static final int TEXT_MAX = 500;

    /// @param before the ticket as it was dispatched before
    static Ticket dispatched(
            TicketId id,
            String number,
            Dispatch dispatch,
            Instant contactDue,
            Instant due,
            Optional<Ticket> before) {
        return new Ticket(
                id,
                number,
                dispatch,
                TicketState.DISPATCHED,
                Step.due(contactDue),
                Step.due(due),
                "",
                false,
                before.map(Ticket::returns).orElse(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                before.map(Ticket::events).orElse(0L) + 1,
                before.map(Ticket::told).orElse(0L));
    }

    /// @throws io.linli.mesh.refusal.Refusal `TICKET_STATE`
    void mustBe(TicketState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw TICKET_STATE.refuse("state", state, "one of " + Arrays.toString(allowed));
        }
    }

    Ticket in(TicketState next, boolean standsStill) {
        return with(
                next,
                contact,
                answering,
                answer,
                standsStill,
                returns,
                extension,
                callBack,
                exclusion,
                told);
    }

    Ticket contacted(Step done) {
        return with(
                state, done, answering, answer, paused, returns, extension, callBack, exclusion,
                told);
    }

    Ticket answered(Step done, String text) {
        return with(
                TicketState.ANSWERED,
                contact,
                done,
                text,
                paused,
                returns,
                extension,
                callBack,
                exclusion,
                told);
    }

    /// Its ends as its clocks have them.
    Ticket due(Instant contactDue, Instant due) {
        return with(
                state,
                contact.dueNow(contactDue),
                answering.dueNow(due),
                answer,
                paused,
                returns,
                extension,
                callBack,
                exclusion,
                told);
    }

    Ticket objected() {
        return with(
                TicketState.OBJECTED,
                contact,
                answering,
                answer,
                true,
                returns + 1,
                extension,
                callBack,
                exclusion,
                told);
    }

    Ticket with(Extension asked) {
        return with(
                state,
                contact,
                answering,
                answer,
                paused,
                returns,
                Optional.of(asked),
                callBack,
                exclusion,
                told);
    }

    Ticket with(CallBack ended) {
        return with(
                state,
                contact,
                answering,
                answer,
                paused,
                returns,
                extension,
                Optional.of(ended),
                exclusion,
                told);
    }

    Ticket with(Exclusion asked) {
        return with(
                state,
                contact,
                answering,
                answer,
                paused,
                returns,
                extension,
                callBack,
                Optional.of(asked),
                told);
    }

    /// The hotline is told once more.
    Ticket telling() {
        return with(
                state, contact, answering, answer, paused, returns, extension, callBack, exclusion,
                told + 1);
    }

    Ticket counted() {
        return new Ticket(
                id,
                number,
                dispatch,
                state,
                contact,
                answering,
                answer,
                paused,
                returns,
                extension,
                callBack,
                exclusion,
                events + 1,
                told);
    }

    private Ticket with(
            TicketState next,
            Step contacting,
            Step answered,
            String text,
            boolean standsStill,
            int objections,
            Optional<Extension> longer,
            Optional<CallBack> called,
            Optional<Exclusion> left,
            long steps) {
        return new Ticket(
                id,
                number,
                dispatch,
                next,
                contacting,
                answered,
                text,
                standsStill,
                objections,
                longer,
                called,
                left,
                events,
                steps);
    }
}
