package io.linli.identity.region.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.linli.identity.region.ReadRegion.Branch;
import io.linli.identity.region.RegionCode;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.identity.v1.GetRegionRequest;
import io.linli.proto.identity.v1.Region;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Between the region room's words and the contract's.
final class RegionWire {
    private RegionWire() {}

    static RegionCode codeIn(GetRegionRequest request) {
        return RegionCode.of(request.getCode());
    }

    /// The contract's pattern lets days through that no calendar has, such as 2026-02-30.
    static Optional<LocalDate> dayIn(GetRegionRequest request) {
        var text = request.getAsOfDate();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            var violation = new Refusal.Violation("asOfDate", "expected a day of the calendar");
            throw new Refusal(
                    REQUEST_INVALID,
                    "asOfDate: " + text + " (expected: a day of the calendar)",
                    List.of(violation));
        }
    }

    static Region of(Branch branch) {
        return alone(branch.region())
                .addAllChildren(
                        branch.children().stream().map(child -> alone(child).build()).toList())
                .build();
    }

    private static Region.Builder alone(io.linli.identity.region.Region region) {
        return Region.newBuilder()
                .setCode(region.code().value())
                .setName(region.name())
                .setLevel(
                        switch (region.code().level()) {
                            case DISTRICT -> Region.Level.DISTRICT;
                            case STREET -> Region.Level.STREET;
                            case COMMUNITY -> Region.Level.COMMUNITY;
                            case GRID -> Region.Level.GRID;
                        })
                .setParent(region.parent().map(RegionCode::value).orElse(""))
                .setValidFromDate(region.from().toString())
                .setValidToDate(region.to().map(LocalDate::toString).orElse(""));
    }
}
