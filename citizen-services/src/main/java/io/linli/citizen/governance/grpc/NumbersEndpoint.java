package io.linli.citizen.governance.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.numbers.ReadNumbers;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.governance.v1.Dashboard;
import io.linli.proto.governance.v1.GetDashboardRequest;
import io.linli.proto.governance.v1.GetTrendRequest;
import io.linli.proto.governance.v1.NumbersServiceGrpc.NumbersServiceImplBase;
import io.linli.proto.governance.v1.Trend;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of figures.
@Component
@IfServed("governance")
final class NumbersEndpoint extends NumbersServiceImplBase {
    private final Door door;
    private final ReadNumbers numbers;

    NumbersEndpoint(@Qualifier("governanceRoom") Room room, ReadNumbers numbers) {
        this.door = room.door();
        this.numbers = numbers;
    }

    @Override
    public void getDashboard(GetDashboardRequest request, StreamObserver<Dashboard> out) {
        door.read(
                out,
                () -> NumbersWire.of(numbers.dashboard(Who.reaches(request.getRegion()).region())));
    }

    @Override
    public void getTrend(GetTrendRequest request, StreamObserver<Trend> out) {
        door.read(
                out,
                () -> NumbersWire.of(numbers.trend(Who.reaches(request.getRegion()).region())));
    }
}
