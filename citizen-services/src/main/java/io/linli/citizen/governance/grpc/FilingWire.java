package io.linli.citizen.governance.grpc;

import static io.linli.citizen.governance.cases.Category.CODE_SYSTEM_DEFAULT;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.Community;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Reporter;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.FileCaseRequest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Reads what is filed; personal data is sealed before anything else sees it.
final class FilingWire {
    private final Unsealing unsealing;

    FilingWire(Unsealing unsealing) {
        this.unsealing = unsealing;
    }

    /// @throws io.linli.mesh.refusal.Refusal `REQUEST_INVALID`
    Filing in(FileCaseRequest request, CaseId id, Community community, Caller caller) {
        check(request, caller);
        var reporter = request.getReporter();
        return new Filing(
                community,
                new Category(
                        codeSystem(request),
                        IntakeWire.in(request.getCategoryKind()),
                        request.getCategory(),
                        ""),
                request.getTitle(),
                request.getDescription(),
                caller.is(Caller.Kind.PARTNER) ? Optional.of(caller.id()) : Optional.empty(),
                request.getExternalId(),
                mark(request),
                new Reporter(
                        reporter.getId(),
                        unsealing.sealName(id, reporter.getName()),
                        unsealing.sealPhone(id, reporter.getPhone())),
                IntakeWire.in(request, caller));
    }

    static void check(FileCaseRequest request, Caller caller) {
        if (caller.is(Caller.Kind.PARTNER) && request.getExternalId().isEmpty()) {
            throw Words.invalid("externalId", "expected the partner's own number for the case");
        }
    }

    private static String codeSystem(FileCaseRequest request) {
        return request.getCodeSystem().isEmpty() ? CODE_SYSTEM_DEFAULT : request.getCodeSystem();
    }

    /// U+0000 stands in none of the parts, so no two contents read alike.
    private String mark(FileCaseRequest request) {
        var reporter = request.getReporter();
        var parts =
                List.of(
                        request.getRegion(),
                        codeSystem(request),
                        request.getCategory(),
                        request.getTitle(),
                        request.getDescription(),
                        reporter.getId(),
                        reporter.getName(),
                        reporter.getPhone());
        return unsealing.mark(String.join("\0", parts) + more(request));
    }

    /// What could not be said before is left out while it is not said, so that old marks hold.
    private static String more(FileCaseRequest request) {
        var rest =
                FileCaseRequest.newBuilder()
                        .setChannel(request.getChannel())
                        .setPlace(request.getPlace())
                        .addAllPhotos(request.getPhotosList())
                        .setAnonymous(request.getAnonymous())
                        .setCategoryKind(request.getCategoryKind())
                        .setKind(request.getKind())
                        .setPrivate(request.getPrivate())
                        .setHouseholds(request.getHouseholds());
        if (!request.hasPlace()) {
            rest.clearPlace();
        }
        var said = rest.build().toByteArray();
        return said.length == 0 ? "" : "\0" + Base64.getEncoder().encodeToString(said);
    }
}
