package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseCount;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Rating;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.citizen.governance.clock.ClockState;
import io.linli.citizen.governance.clock.DeadlineClock;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CountCasesResponse;
import io.linli.proto.governance.v1.Reporter;
import io.linli.proto.governance.v1.WatchCasesResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Between cases and their wire words.
final class CaseWire {
    private CaseWire() {}

    static CaseId idIn(String id) {
        return new CaseId(UUID.fromString(id));
    }

    /// The reporter's name and telephone number are still sealed in it.
    ///
    /// @param inside whether it is for officers; others are not told who handles it and how
    static Case of(CaseFile file, Instant now, boolean inside) {
        var filing = file.filing();
        var answer =
                Case.newBuilder()
                        .setId(file.id().toString())
                        .setExternalId(filing.externalId())
                        .setRegion(filing.community().code())
                        .setRegionName(filing.community().name())
                        .setCodeSystem(filing.category().codeSystem())
                        .setCategory(filing.category().code())
                        .setCategoryName(filing.category().name())
                        .setTitle(filing.title())
                        .setDescription(filing.description())
                        .setState(of(inside ? file.state() : file.shown()))
                        .setPartnerId(filing.partner().orElse(""))
                        .setReporter(of(filing.reporter()))
                        .setReporterAccountId(filing.account().map(UUID::toString).orElse(""))
                        .setWhistleId(file.whistle().map(UUID::toString).orElse(""))
                        .setCreateTime(Words.of(file.createdAt()))
                        .setUpdateTime(Words.of(file.updatedAt()))
                        .setClock(of(file.clock(), now))
                        .setVersion(file.version())
                        .setEtag("\"" + file.version() + "-" + file.events() + "\"");
        file.rating().ifPresent(rating -> answer.setRating(of(rating)));
        IntakeWire.of(filing.intake(), answer);
        answer.setCategoryKind(IntakeWire.of(filing.category().kind()))
                .setPrivate(file.handling().secret());
        file.handling().decision().ifPresent(d -> answer.setDecision(LedgerWire.of(d)));
        file.bond().linked().ifPresent(earlier -> answer.setLinkedCaseId(earlier.toString()));
        if (inside) {
            HandlingWire.of(file.handling(), answer);
            file.bond().main().ifPresent(main -> answer.setMainCaseId(main.toString()));
            file.bond().splitFrom().ifPresent(from -> answer.setSplitFromCaseId(from.toString()));
            answer.setMergedCount(file.bond().followers());
        }
        return answer.build();
    }

    private static Reporter of(io.linli.citizen.governance.cases.Reporter reporter) {
        return Reporter.newBuilder()
                .setId(reporter.id())
                .setName(reporter.name().base64())
                .setPhone(reporter.phone().base64())
                .build();
    }

    private static Case.Rating of(Rating rating) {
        return Case.Rating.newBuilder()
                .setScore(rating.score())
                .setComment(rating.comment())
                .setTime(Words.of(rating.at()))
                .build();
    }

    private static Case.Clock of(DeadlineClock clock, Instant now) {
        var answer =
                Case.Clock.newBuilder()
                        .setDueTime(Words.of(clock.due()))
                        .setState(of(clock.stateAt(now)));
        clock.stopped().ifPresent(at -> answer.setStopTime(Words.of(at)));
        clock.paused().ifPresent(at -> answer.setPauseTime(Words.of(at)));
        clock.level().ifPresent(level -> answer.setEscalationLevel(DeadlineWire.of(level)));
        return answer.build();
    }

    private static Case.Clock.State of(ClockState state) {
        return switch (state) { // no default: a new state must fail to compile here
            case RUNNING -> Case.Clock.State.RUNNING;
            case DUE_SOON -> Case.Clock.State.DUE_SOON;
            case OVERDUE -> Case.Clock.State.OVERDUE;
            case MET -> Case.Clock.State.MET;
            case BREACHED -> Case.Clock.State.BREACHED;
        };
    }

    static Case.State of(CaseState state) {
        return switch (state) { // no default: a new state must fail to compile here
            case FILED -> Case.State.FILED;
            case ACCEPTED -> Case.State.ACCEPTED;
            case IN_PROGRESS -> Case.State.IN_PROGRESS;
            case RESOLVED -> Case.State.RESOLVED;
            case VERIFIED -> Case.State.VERIFIED;
            case CLOSED -> Case.State.CLOSED;
            case ASSIGNED -> Case.State.ASSIGNED;
            case CANCELLED -> Case.State.CANCELLED;
            case DUPLICATE -> Case.State.DUPLICATE;
        };
    }

    static Optional<CaseState> in(Case.State state) {
        return switch (state) {
            case FILED -> Optional.of(CaseState.FILED);
            case ACCEPTED -> Optional.of(CaseState.ACCEPTED);
            case IN_PROGRESS -> Optional.of(CaseState.IN_PROGRESS);
            case RESOLVED -> Optional.of(CaseState.RESOLVED);
            case VERIFIED -> Optional.of(CaseState.VERIFIED);
            case CLOSED -> Optional.of(CaseState.CLOSED);
            case ASSIGNED -> Optional.of(CaseState.ASSIGNED);
            case CANCELLED -> Optional.of(CaseState.CANCELLED);
            case DUPLICATE -> Optional.of(CaseState.DUPLICATE);
            case STATE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    /// @param inside whether it is for officers
    static io.linli.proto.governance.v1.CaseEvent of(CaseEvent event, boolean inside) {
        var answer =
                io.linli.proto.governance.v1.CaseEvent.newBuilder()
                        .setSeq(event.seq())
                        .setType(event.type().name())
                        .setTime(Words.of(event.at()))
                        .setState(of(inside ? event.state() : event.shown()));
        if (inside || event.type().told() == Happening.Told.ALL) {
            answer.setActor(event.actor().name())
                    .setActorRole(event.actor().role())
                    .setNote(event.note());
        }
        return answer.build();
    }

    static CountCasesResponse of(CaseCount count) {
        var answer =
                CountCasesResponse.newBuilder()
                        .setTotal(count.total())
                        .setOverdue(count.overdue())
                        .setDueSoon(count.dueSoon());
        for (var state : CaseState.values()) {
            var number = count.byState().getOrDefault(state, 0L);
            if (number > 0) {
                answer.addByStateBuilder().setState(of(state)).setCount(number);
            }
        }
        return answer.build();
    }

    static WatchCasesResponse of(CaseNews.Event event) {
        var change = event.change();
        return WatchCasesResponse.newBuilder()
                .setEventNumber(event.number())
                .setChange(
                        WatchCasesResponse.Change.newBuilder()
                                .setCaseId(change.id().toString())
                                .setRegion(change.region())
                                .setState(of(change.state()))
                                .setVersion(change.version()))
                .build();
    }
}
