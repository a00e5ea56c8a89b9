package io.linli.citizen.governance.grpc;

import static io.linli.mesh.refusal.CommonReason.PAGE_TOKEN_INVALID;

import io.linli.citizen.governance.duty.Duty;
import io.linli.citizen.governance.duty.DutyRole;
import io.linli.citizen.governance.duty.DutyScope;
import io.linli.citizen.governance.duty.ScopeKind;
import io.linli.proto.governance.v1.AssignDutyRequest;
import io.linli.proto.governance.v1.PutDutyScopeRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Between duties and their wire words.
final class DutyWire {
    private DutyWire() {}

    static DutyScope in(PutDutyScopeRequest request) {
        return new DutyScope(
                new DutyScope.Key(
                        request.getRegion(),
                        ScopeKind.valueOf(request.getKind().name()),
                        request.getCode()),
                request.getName(),
                request.getGrid(),
                request.getRetired());
    }

    static Duty in(AssignDutyRequest request, UUID id, Instant now) {
        return new Duty(
                id,
                new DutyScope.Key(
                        request.getRegion(),
                        ScopeKind.valueOf(request.getScopeKind().name()),
                        request.getScopeCode()),
                DutyRole.valueOf(request.getRole().name()),
                request.getPersonId(),
                request.getPersonName(),
                request.getDeputy(),
                request.hasStartTime() ? Words.in(request.getStartTime()) : now,
                request.hasEndTime()
                        ? Optional.of(Words.in(request.getEndTime()))
                        : Optional.empty());
    }

    static io.linli.proto.governance.v1.Duty of(Duty duty) {
        var answer =
                io.linli.proto.governance.v1.Duty.newBuilder()
                        .setId(duty.id().toString())
                        .setRegion(duty.scope().region())
                        .setScopeKind(of(duty.scope().kind()))
                        .setScopeCode(duty.scope().code())
                        .setRole(io.linli.proto.governance.v1.Duty.Role.valueOf(duty.role().name()))
                        .setPersonId(duty.personId())
                        .setPersonName(duty.personName())
                        .setDeputy(duty.deputy())
                        .setStartTime(Words.of(duty.from()));
        duty.until().ifPresent(until -> answer.setEndTime(Words.of(until)));
        return answer.build();
    }

    static io.linli.proto.governance.v1.DutyScope of(DutyScope scope) {
        return io.linli.proto.governance.v1.DutyScope.newBuilder()
                .setRegion(scope.key().region())
                .setKind(of(scope.key().kind()))
                .setCode(scope.key().code())
                .setName(scope.name())
                .setGrid(scope.grid())
                .setRetired(scope.retired())
                .build();
    }

    private static io.linli.proto.governance.v1.DutyScope.Kind of(ScopeKind kind) {
        return io.linli.proto.governance.v1.DutyScope.Kind.valueOf(kind.name());
    }

    static String tokenOf(DutyScope.Key key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    static Optional<DutyScope.Key> keyIn(String token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = text.split(" ", 3);
            return Optional.of(new DutyScope.Key(parts[0], ScopeKind.valueOf(parts[1]), parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw PAGE_TOKEN_INVALID.refuse(
                    "pageToken", token, "the nextPageToken of the page before");
        }
    }
}
