package io.linli.citizen.governance.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.duty.KeepDuties;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.store.PageToken;
import io.linli.proto.governance.v1.AssignDutyRequest;
import io.linli.proto.governance.v1.Duty;
import io.linli.proto.governance.v1.DutyScope;
import io.linli.proto.governance.v1.DutyServiceGrpc.DutyServiceImplBase;
import io.linli.proto.governance.v1.EndDutyRequest;
import io.linli.proto.governance.v1.ListDutiesRequest;
import io.linli.proto.governance.v1.ListDutiesResponse;
import io.linli.proto.governance.v1.ListVacanciesRequest;
import io.linli.proto.governance.v1.ListVacanciesResponse;
import io.linli.proto.governance.v1.PutDutyScopeRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of duties.
@Component
@IfServed("governance")
final class DutyEndpoint extends DutyServiceImplBase {
    private final Door door;
    private final KeepDuties duties;
    private final Clock clock;

    DutyEndpoint(@Qualifier("governanceRoom") Room room, KeepDuties duties, Clock clock) {
        this.door = room.door();
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public void putDutyScope(PutDutyScopeRequest request, StreamObserver<DutyScope> out) {
        door.write(
                request,
                DutyScope.getDefaultInstance(),
                out,
                () -> DutyWire.of(duties.put(DutyWire.in(request))));
    }

    @Override
    public void assignDuty(AssignDutyRequest request, StreamObserver<Duty> out) {
        var asked = DutyWire.in(request, UUID.randomUUID(), clock.instant());
        door.write(
                request, Duty.getDefaultInstance(), out, () -> DutyWire.of(duties.assign(asked)));
    }

    @Override
    public void endDuty(EndDutyRequest request, StreamObserver<Duty> out) {
        Optional<Instant> at =
                request.hasEndTime()
                        ? Optional.of(Words.in(request.getEndTime()))
                        : Optional.empty();
        var id = UUID.fromString(request.getId());
        door.write(request, Duty.getDefaultInstance(), out, () -> DutyWire.of(duties.end(id, at)));
    }

    @Override
    public void listDuties(ListDutiesRequest request, StreamObserver<ListDutiesResponse> out) {
        door.read(
                out,
                () -> {
                    var page =
                            duties.page(
                                    Who.reaches(request.getRegion()).region(),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListDutiesResponse.newBuilder()
                            .addAllDuties(page.items().stream().map(DutyWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void listVacancies(
            ListVacanciesRequest request, StreamObserver<ListVacanciesResponse> out) {
        var after = DutyWire.keyIn(request.getPageToken());
        var size = PageToken.size(request.getPageSize());
        door.read(
                out,
                () -> {
                    var rows =
                            duties.vacancies(
                                    Who.reaches(request.getRegion()).region(), after, size + 1);
                    var more = rows.size() > size;
                    return ListVacanciesResponse.newBuilder()
                            .addAllScopes(rows.stream().limit(size).map(DutyWire::of).toList())
                            .setNextPageToken(
                                    more ? DutyWire.tokenOf(rows.get(size - 1).key()) : "")
                            .build();
                });
    }
}
