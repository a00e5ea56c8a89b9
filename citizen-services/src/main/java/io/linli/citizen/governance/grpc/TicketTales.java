package io.linli.citizen.governance.grpc;

import static io.linli.citizen.governance.cases.Category.CODE_SYSTEM_DEFAULT;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.cases.Channel;
import io.linli.citizen.governance.cases.Community;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Intake;
import io.linli.citizen.governance.cases.Place;
import io.linli.citizen.governance.cases.Reporter;
import io.linli.citizen.governance.hotline.CommunityRole;
import io.linli.citizen.governance.hotline.DispatchLevel;
import io.linli.citizen.governance.hotline.RequestKind;
import io.linli.citizen.governance.hotline.Tale;
import io.linli.citizen.governance.hotline.TicketId;
import io.linli.citizen.governance.hotline.Try;
import io.linli.citizen.governance.hotline.Word;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Reads what the hotline says. Who called is sealed before anything else sees it; what is longer
/// than a case has room for is kept beside it, and nothing is cut away.
final class TicketTales {
    private static final int TITLE_MAX = 100;
    private static final int DESCRIPTION_MAX = 2_000;
    private static final int ADDRESS_MAX = 200;
    private static final String OTHER = "OTHER";
    private static final String CUT = "…";

    private final Unsealing unsealing;

    TicketTales(Unsealing unsealing) {
        this.unsealing = unsealing;
    }

    /// @param communities asked for the community of a ticket that is dispatched
    /// @throws io.linli.mesh.refusal.Refusal `REQUEST_INVALID`
    Word in(TellHotlineTicketRequest request, Function<String, Community> communities) {
        return new Word(
                new TicketId(UUID.fromString(request.getId())),
                request.getNumber(),
                request.getKey(),
                request.getVersion(),
                Words.in(request.getTime()),
                content(request, communities));
    }

    private Optional<Word.Content> content(
            TellHotlineTicketRequest request, Function<String, Community> communities) {
        return switch (request.getWordCase()) { // no default: a new word must fail to compile here
            case DISPATCHED ->
                    Optional.of(
                            dispatched(request.getNumber(), request.getDispatched(), communities));
            case WITHDRAWN -> Optional.of(new Word.Withdrawn(request.getWithdrawn().getReason()));
            case OBJECTION_RULED ->
                    Optional.of(
                            new Word.ObjectionRuled(
                                    request.getObjectionRuled().getUpheld(),
                                    request.getObjectionRuled().getReason()));
            case EXTENSION_RULED -> Optional.of(extension(request.getExtensionRuled()));
            case CALLED_BACK -> Optional.of(calledBack(request));
            case WORD_NOT_SET -> Optional.empty();
        };
    }

    private Word.Content dispatched(
            String number,
            TellHotlineTicketRequest.Dispatched told,
            Function<String, Community> communities) {
        if (!told.getRegion().startsWith(told.getUnit())) {
            throw Words.invalid("dispatched.unit", "expected a unit around the region");
        }
        return new Word.Dispatched(
                told.getUnit(),
                told.getCommunityRole() == HotlineTicket.Role.PRIMARY
                        ? CommunityRole.PRIMARY
                        : CommunityRole.ASSIST,
                kind(told.getKind()),
                told.getLevel().isEmpty()
                        ? Optional.empty()
                        : Optional.of(DispatchLevel.valueOf(told.getLevel())),
                told.getPrivate(),
                Words.in(told.getDispatchTime()),
                new Told(number, told, communities.apply(told.getRegion())));
    }

    private static Optional<RequestKind> kind(HotlineTicket.Kind kind) {
        return switch (kind) { // no default: a new kind must fail to compile here
            case CONSULTATION, HELP, COMPLAINT, REPORT, SUGGESTION ->
                    Optional.of(RequestKind.valueOf(kind.name()));
            case KIND_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    private static Word.Content extension(TellHotlineTicketRequest.ExtensionRuled told) {
        if (told.getGranted() && !told.hasUntilTime()) {
            throw Words.invalid("extensionRuled.untilTime", "expected the new end when granted");
        }
        return new Word.ExtensionRuled(
                told.getGranted() ? Optional.of(Words.in(told.getUntilTime())) : Optional.empty(),
                told.getReason());
    }

    private static Word.Content calledBack(TellHotlineTicketRequest request) {
        var told = request.getCalledBack();
        return new Word.CalledBack(
                new Try(
                        told.getRound(),
                        Words.in(request.getTime()),
                        told.getReached(),
                        told.hasContacted() ? Optional.of(told.getContacted()) : Optional.empty(),
                        told.hasSolved() ? Optional.of(told.getSolved()) : Optional.empty(),
                        HotlineWire.in(told.getSatisfaction())),
                told.getRemark());
    }

    /// As the case reads.
    private final class Told implements Tale {
        private final String number;
        private final TellHotlineTicketRequest.Dispatched told;
        private final Community community;

        Told(String number, TellHotlineTicketRequest.Dispatched told, Community community) {
            this.number = number;
            this.told = told;
            this.community = community;
        }

        @Override
        public Community community() {
            return community;
        }

        @Override
        public String category() {
            return told.getCategory().isEmpty() ? OTHER : told.getCategory();
        }

        @Override
        public Filing filing(CaseId sealedFor) {
            return new Filing(
                    community,
                    new Category(CODE_SYSTEM_DEFAULT, CategoryKind.EVENT, category(), ""),
                    cut(told.getTitle(), TITLE_MAX),
                    cut(told.getContent(), DESCRIPTION_MAX),
                    Optional.empty(),
                    number,
                    "",
                    new Reporter(
                            "",
                            unsealing.sealName(sealedFor, told.getCallerName()),
                            unsealing.sealPhone(sealedFor, told.getCallerPhone())),
                    new Intake(Channel.HOTLINE, CaseKind.ISSUE, isNobody(), place(), List.of(), 0));
        }

        private boolean isNobody() {
            return told.getCallerName().isEmpty() && told.getCallerPhone().isEmpty();
        }

        private Place place() {
            return new Place(Optional.empty(), cut(told.getAddress(), ADDRESS_MAX), "", "", "", "");
        }

        @Override
        public String rest() {
            return whole(told.getTitle(), TITLE_MAX)
                    + whole(told.getContent(), DESCRIPTION_MAX)
                    + whole(told.getAddress(), ADDRESS_MAX);
        }

        private static String cut(String text, int max) {
            return text.length() <= max ? text : text.substring(0, max - 1) + CUT;
        }

        private static String whole(String text, int max) {
            return text.length() <= max ? "" : text + "\n";
        }
    }
}
