package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.cases.Channel;
import io.linli.citizen.governance.cases.Intake;
import io.linli.citizen.governance.cases.Place;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.FileCaseRequest;
import java.util.Optional;

/// How a matter came in, between the room's words and those of the wire.
final class IntakeWire {
    private IntakeWire() {}

    /// @throws io.linli.mesh.refusal.Refusal `REQUEST_INVALID`
    static Intake in(FileCaseRequest request, Caller caller) {
        if (request.getAnonymous() && request.hasReporter()) {
            throw Words.invalid("reporter", "expected none when anonymous");
        }
        return new Intake(
                channel(request, caller),
                request.getKind() == Case.Kind.NEED ? CaseKind.NEED : CaseKind.ISSUE,
                request.getAnonymous(),
                in(request.getPlace()),
                request.getPhotosList(),
                request.getHouseholds());
    }

    private static Channel channel(FileCaseRequest request, Caller caller) {
        return switch (request.getChannel()) {
            case CHANNEL_UNSPECIFIED, UNRECOGNIZED ->
                    caller.is(Caller.Kind.PARTNER) ? Channel.PORTAL : Channel.DESK;
            case PORTAL,
                    HOTLINE,
                    RESIDENT_SNAP,
                    GRID_PATROL,
                    PROPERTY_FIRM,
                    DEVICE,
                    DESK,
                    TALKBAR,
                    TEA,
                    CARD,
                    VISIT,
                    FORUM,
                    GROUP ->
                    Channel.valueOf(request.getChannel().name());
        };
    }

    static CategoryKind in(Case.CategoryKind kind) {
        return kind == Case.CategoryKind.PART ? CategoryKind.PART : CategoryKind.EVENT;
    }

    static Case.CategoryKind of(CategoryKind kind) {
        return Case.CategoryKind.valueOf(kind.name());
    }

    private static Place in(io.linli.proto.governance.v1.Place place) {
        return new Place(
                place.hasPoint()
                        ? Optional.of(
                                new Place.Point(
                                        place.getPoint().getLng(), place.getPoint().getLat()))
                        : Optional.empty(),
                place.getAddress(),
                place.getBuilding(),
                place.getUnit(),
                place.getGrid(),
                place.getLane());
    }

    static void of(Intake intake, Case.Builder answer) {
        answer.setChannel(Case.Channel.valueOf(intake.channel().name()))
                .setKind(Case.Kind.valueOf(intake.kind().name()))
                .setAnonymous(intake.anonymous())
                .addAllPhotos(intake.photos())
                .setHouseholds(intake.households());
        if (!intake.place().equals(Place.UNKNOWN)) {
            answer.setPlace(of(intake.place()));
        }
    }

    private static io.linli.proto.governance.v1.Place of(Place place) {
        var answer =
                io.linli.proto.governance.v1.Place.newBuilder()
                        .setAddress(place.address())
                        .setBuilding(place.building())
                        .setUnit(place.unit())
                        .setGrid(place.grid())
                        .setLane(place.lane());
        place.point()
                .ifPresent(
                        point -> answer.getPointBuilder().setLng(point.lng()).setLat(point.lat()));
        return answer.build();
    }
}
