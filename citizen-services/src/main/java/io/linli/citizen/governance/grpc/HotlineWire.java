package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.hotline.CallBack;
import io.linli.citizen.governance.hotline.Exclusion;
import io.linli.citizen.governance.hotline.Extension;
import io.linli.citizen.governance.hotline.HearHotline;
import io.linli.citizen.governance.hotline.JudgeTicket;
import io.linli.citizen.governance.hotline.Satisfaction;
import io.linli.citizen.governance.hotline.Step;
import io.linli.citizen.governance.hotline.TicketEvent;
import io.linli.citizen.governance.hotline.TicketId;
import io.linli.citizen.governance.hotline.TicketState;
import io.linli.citizen.governance.hotline.Tickets;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.HotlineTicketEvent;
import io.linli.proto.governance.v1.RecordHotlineCallBackRequest;
import io.linli.proto.governance.v1.TellHotlineTicketResponse;
import java.util.Optional;
import java.util.UUID;

/// Between tickets and their wire words.
final class HotlineWire {
    private HotlineWire() {}

    static TicketId idIn(String id) {
        return new TicketId(UUID.fromString(id));
    }

    static Optional<TicketState> in(HotlineTicket.State state) {
        return switch (state) { // no default: a new state must fail to compile here
            case DISPATCHED, OBJECTED, RETURNED, WITHDRAWN, ANSWERED ->
                    Optional.of(TicketState.valueOf(state.name()));
            case STATE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    static Optional<Satisfaction> in(HotlineTicket.Satisfaction satisfaction) {
        return switch (satisfaction) { // no default: a new value must fail to compile here
            case SATISFIED, BASICALLY_SATISFIED, DISSATISFIED ->
                    Optional.of(Satisfaction.valueOf(satisfaction.name()));
            case SATISFACTION_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    static Optional<JudgeTicket.Answers> in(RecordHotlineCallBackRequest request) {
        var satisfaction = in(request.getSatisfaction());
        if (request.getReached() != satisfaction.isPresent()) {
            throw Words.invalid("satisfaction", "expected one when reached, none when not");
        }
        return satisfaction.map(
                how -> new JudgeTicket.Answers(request.getContacted(), request.getSolved(), how));
    }

    static TellHotlineTicketResponse of(HearHotline.Heard heard) {
        return TellHotlineTicketResponse.newBuilder()
                .setOutcome(
                        heard.wasKnown()
                                ? TellHotlineTicketResponse.Outcome.KNOWN
                                : TellHotlineTicketResponse.Outcome.valueOf(heard.outcome().name()))
                .build();
    }

    static HotlineTicketEvent of(TicketEvent event) {
        return HotlineTicketEvent.newBuilder()
                .setSeq(event.seq())
                .setType(event.what().name())
                .setActor(event.actor().name())
                .setActorRole(event.actor().role())
                .setTime(Words.of(event.at()))
                .setNote(event.note())
                .setState(of(event.state()))
                .build();
    }

    static HotlineTicket of(Tickets.Titled titled) {
        var ticket = titled.ticket();
        var dispatch = ticket.dispatch();
        var answer =
                HotlineTicket.newBuilder()
                        .setId(ticket.id().toString())
                        .setNumber(ticket.number())
                        .setCaseId(dispatch.caseId().toString())
                        .setTitle(titled.title())
                        .setRegion(dispatch.region())
                        .setUnit(dispatch.unit())
                        .setCopiedTo(dispatch.copiedTo())
                        .setCommunityRole(HotlineTicket.Role.valueOf(dispatch.role().name()))
                        .setLevel(dispatch.level().name())
                        .setState(of(ticket.state()))
                        .setRound(dispatch.round())
                        .setDispatchTime(Words.of(dispatch.at()))
                        .setContactDueTime(Words.of(ticket.contact().due()))
                        .setContactMark(mark(ticket.contact()))
                        .setDueTime(Words.of(ticket.answering().due()))
                        .setAnswerMark(mark(ticket.answering()))
                        .setAnswer(ticket.answer())
                        .setReturns(ticket.returns())
                        .setPaused(ticket.paused())
                        .setEtag("\"" + ticket.events() + "\"");
        dispatch.kind().ifPresent(kind -> answer.setKind(HotlineTicket.Kind.valueOf(kind.name())));
        ticket.contact().done().ifPresent(at -> answer.setContactTime(Words.of(at)));
        ticket.answering().done().ifPresent(at -> answer.setAnswerTime(Words.of(at)));
        ticket.extension().ifPresent(longer -> answer.setExtension(of(longer)));
        ticket.callBack().ifPresent(called -> answer.setCallBack(of(called)));
        ticket.exclusion().ifPresent(left -> answer.setExclusion(of(left)));
        if (ticket.state() == TicketState.DISPATCHED) {
            answer.setReturnUntilTime(Words.of(dispatch.returnUntil()));
        }
        return answer.build();
    }

    private static HotlineTicket.State of(TicketState state) {
        return HotlineTicket.State.valueOf(state.name());
    }

    private static HotlineTicket.Mark mark(Step step) {
        if (step.done().isEmpty()) {
            return HotlineTicket.Mark.MARK_UNSPECIFIED;
        }
        return step.onTime() ? HotlineTicket.Mark.ON_TIME : HotlineTicket.Mark.LATE;
    }

    private static HotlineTicket.Extension of(Extension longer) {
        return HotlineTicket.Extension.newBuilder()
                .setState(HotlineTicket.Extension.State.valueOf(longer.state().name()))
                .setUntilTime(Words.of(longer.until()))
                .setReason(longer.reason())
                .build();
    }

    private static HotlineTicket.CallBack of(CallBack called) {
        var answer =
                HotlineTicket.CallBack.newBuilder()
                        .setState(HotlineTicket.CallBack.State.valueOf(called.state().name()))
                        .setRounds(called.rounds())
                        .setTime(Words.of(called.at()));
        called.contacted().ifPresent(answer::setContacted);
        called.solved().ifPresent(answer::setSolved);
        called.satisfaction()
                .ifPresent(how ->
                        answer.setSatisfaction(HotlineTicket.Satisfaction.valueOf(how.name())));
        return answer.build();
    }

    private static HotlineTicket.Exclusion of(Exclusion left) {
        return HotlineTicket.Exclusion.newBuilder()
                .setState(HotlineTicket.Exclusion.State.valueOf(left.state().name()))
                .setGround(left.ground())
                .setGroundName(left.name())
                .setEvidence(left.evidence())
                .setReviewer(left.reviewer())
                .setReason(left.reason())
                .build();
    }
}
