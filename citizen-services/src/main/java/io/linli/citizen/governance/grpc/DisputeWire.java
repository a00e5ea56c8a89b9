package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.clock.DeadlineClock;
import io.linli.citizen.governance.disputes.Agreement;
import io.linli.citizen.governance.disputes.DisputeCount;
import io.linli.citizen.governance.disputes.DisputeFilter;
import io.linli.citizen.governance.disputes.DisputeId;
import io.linli.citizen.governance.disputes.DisputeState;
import io.linli.citizen.governance.disputes.DisputeType;
import io.linli.citizen.governance.disputes.Evidence;
import io.linli.citizen.governance.disputes.Instance;
import io.linli.citizen.governance.disputes.Matter;
import io.linli.citizen.governance.disputes.Mediation;
import io.linli.citizen.governance.disputes.Mediator;
import io.linli.citizen.governance.disputes.Party;
import io.linli.citizen.governance.disputes.ReadDisputes;
import io.linli.proto.governance.v1.CountDisputesResponse;
import io.linli.proto.governance.v1.Dispute;
import io.linli.proto.governance.v1.DisputeAgreement;
import io.linli.proto.governance.v1.DisputeEvent;
import io.linli.proto.governance.v1.DisputeEvidence;
import io.linli.proto.governance.v1.DisputeMediation;
import io.linli.proto.governance.v1.DisputeMediator;
import io.linli.proto.governance.v1.DisputeParty;
import io.linli.proto.governance.v1.DisputeReport;
import io.linli.proto.governance.v1.ListDisputesRequest;
import io.linli.proto.governance.v1.OpenDisputeRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Between disputes and their wire words.
final class DisputeWire {
    private DisputeWire() {}

    static DisputeId idIn(String id) {
        return new DisputeId(UUID.fromString(id));
    }

    static Matter in(OpenDisputeRequest request, DisputeId id, DisputeSealing sealing) {
        return new Matter(
                request.getRegion(),
                WhistleWire.caseIn(request.getCaseId()),
                DisputeType.valueOf(request.getType().name()),
                request.getLevel(),
                request.getTitle(),
                request.getFacts(),
                IntStream.rangeClosed(1, request.getPartiesCount())
                        .mapToObj(number -> in(request.getParties(number - 1), id, number, sealing))
                        .toList());
    }

    private static Party in(DisputeParty party, DisputeId id, int number, DisputeSealing sealing) {
        return new Party(
                number,
                sealing.name(id, number, party.getName()),
                sealing.phone(id, number, party.getPhone()),
                party.getPart(),
                false);
    }

    static DisputeFilter in(ListDisputesRequest request, Instant now) {
        return new DisputeFilter(
                request.getState() == Dispute.State.STATE_UNSPECIFIED
                        ? Optional.empty()
                        : Optional.of(DisputeState.valueOf(request.getState().name())),
                request.getType() == Dispute.Type.TYPE_UNSPECIFIED
                        ? Optional.empty()
                        : Optional.of(DisputeType.valueOf(request.getType().name())),
                request.getLevel(),
                request.getOpen(),
                request.getOverdue() ? Optional.of(now) : Optional.empty(),
                WhistleWire.caseIn(request.getCaseId()),
                request.getMediatorId(),
                Optional.empty(),
                Optional.empty());
    }

    static Mediator in(DisputeMediator mediator) {
        return new Mediator(
                Mediator.Kind.valueOf(mediator.getKind().name()),
                mediator.getId(),
                mediator.getName());
    }

    static List<Evidence> in(List<DisputeEvidence> proofs, Instant now) {
        return proofs.stream()
                .map(proof ->
                        new Evidence(
                                Evidence.Kind.valueOf(proof.getKind().name()),
                                proof.getReference(),
                                now))
                .toList();
    }

    static Agreement.Form in(DisputeAgreement.Form form) {
        return Agreement.Form.valueOf(form.name());
    }

    static Instance in(Dispute.Instance instance) {
        return Instance.valueOf(instance.name());
    }

    /// Without minutes and terms.
    static Dispute listed(io.linli.citizen.governance.disputes.Dispute dispute, Instant now) {
        var told = of(dispute, now).toBuilder();
        told.getMediationsBuilderList().forEach(DisputeMediation.Builder::clearMinutes);
        if (told.hasAgreement()) {
            told.getAgreementBuilder().clearTerms();
        }
        return told.build();
    }

    /// Personal data still sealed.
    static Dispute of(io.linli.citizen.governance.disputes.Dispute dispute, Instant now) {
        var matter = dispute.matter();
        var made = dispute.progress();
        var told =
                Dispute.newBuilder()
                        .setId(dispute.id().toString())
                        .setRegion(matter.region())
                        .setCaseId(matter.caseId().map(Object::toString).orElse(""))
                        .setType(Dispute.Type.valueOf(matter.type().name()))
                        .setLevel(matter.level())
                        .setTitle(matter.title())
                        .setFacts(matter.facts())
                        .addAllParties(matter.parties().stream().map(DisputeWire::of).toList())
                        .setState(Dispute.State.valueOf(dispute.state().name()))
                        .addAllMediations(made.mediations().stream().map(DisputeWire::of).toList())
                        .addAllEvidence(made.evidence().stream().map(DisputeWire::of).toList())
                        .setStrikeTier(dispute.strikeTier().name())
                        .setListTime(Words.of(dispute.listedAt()))
                        .setDueTime(Words.of(dispute.clock().due()))
                        .setLight(light(dispute.clock(), now))
                        .setReopened(made.reopened())
                        .setEtag(Long.toString(dispute.version()));
        made.instance()
                .ifPresent(where -> told.setInstance(Dispute.Instance.valueOf(where.name())));
        made.mediator().map(DisputeWire::of).ifPresent(told::setMediator);
        made.agreement().map(DisputeWire::of).ifPresent(told::setAgreement);
        dispute.clock().stopped().map(Words::of).ifPresent(told::setStrikeTime);
        return told.build();
    }

    private static Dispute.Light light(DeadlineClock clock, Instant now) {
        return switch (clock.stateAt(now)) { // no default: a new state must have a light
            case MET, BREACHED -> Dispute.Light.LIGHT_UNSPECIFIED;
            case RUNNING -> Dispute.Light.GREEN;
            case DUE_SOON -> Dispute.Light.YELLOW;
            case OVERDUE -> Dispute.Light.RED;
        };
    }

    private static DisputeParty of(Party party) {
        return DisputeParty.newBuilder()
                .setNumber(party.number())
                .setName(party.name().base64())
                .setPhone(party.phone().base64())
                .setPart(party.part())
                .setConfirmed(party.confirmed())
                .build();
    }

    private static DisputeMediator of(Mediator mediator) {
        return DisputeMediator.newBuilder()
                .setKind(DisputeMediator.Kind.valueOf(mediator.kind().name()))
                .setId(mediator.id())
                .setName(mediator.name())
                .build();
    }

    private static DisputeMediation of(Mediation attempt) {
        return DisputeMediation.newBuilder()
                .setId(attempt.id().toString())
                .setHoldTime(Words.of(attempt.held()))
                .setPlace(attempt.place())
                .setMediator(attempt.mediator())
                .setMinutes(attempt.minutes().base64())
                .build();
    }

    private static DisputeAgreement of(Agreement agreement) {
        return DisputeAgreement.newBuilder()
                .setForm(DisputeAgreement.Form.valueOf(agreement.form().name()))
                .setTerms(agreement.terms().base64())
                .setEffectiveTime(Words.of(agreement.effective()))
                .setConfirmUntilTime(Words.of(agreement.confirmUntil()))
                .build();
    }

    private static DisputeEvidence of(Evidence proof) {
        return DisputeEvidence.newBuilder()
                .setKind(DisputeEvidence.Kind.valueOf(proof.kind().name()))
                .setReference(proof.reference())
                .build();
    }

    static DisputeEvent of(io.linli.citizen.governance.disputes.DisputeEvent event) {
        return DisputeEvent.newBuilder()
                .setSeq(event.seq())
                .setType(DisputeEvent.Type.valueOf(event.type().name()))
                .setState(Dispute.State.valueOf(event.state().name()))
                .setActor(event.actor().name())
                .setRole(event.actor().role())
                .setTime(Words.of(event.at()))
                .setNote(event.note())
                .build();
    }

    static CountDisputesResponse of(DisputeCount count) {
        var told =
                CountDisputesResponse.newBuilder()
                        .setTotal(count.total())
                        .setOpen(count.open())
                        .setOverdue(count.overdue());
        var inOrder = new EnumMap<DisputeState, Long>(DisputeState.class);
        inOrder.putAll(count.byState());
        inOrder.forEach((state, number) ->
                told.addByStateBuilder()
                        .setState(Dispute.State.valueOf(state.name()))
                        .setCount(number));
        return told.build();
    }

    static DisputeReport of(ReadDisputes.Monthly monthly) {
        var report = monthly.report();
        return DisputeReport.newBuilder()
                .setMonth(monthly.month().toString())
                .setListed(report.listed())
                .setStruck(report.struck())
                .setUnstruck(report.unstruck())
                .setOverdue(report.overdue())
                .build();
    }
}
