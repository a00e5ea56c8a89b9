package io.linli.citizen.governance.cases;

import java.util.Optional;

/// Where the matter is; any part may be missing.
///
/// @param lane the lane's code, and the like for building and grid
public record Place(
        Optional<Point> point,
        String address,
        String building,
        String unit,
        String grid,
        String lane) {
    public static final Place UNKNOWN = new Place(Optional.empty(), "", "", "", "", "");

    /// Micro-degrees, so that no place is approximated: 116.460000° is 116460000.
    ///
    /// @param lng east positive
    /// @param lat north positive
    public record Point(int lng, int lat) {
        public static final int LNG_MAX = 180_000_000;
        public static final int LAT_MAX = 90_000_000;

        public Point {
            if (Math.abs((long) lng) > LNG_MAX || Math.abs((long) lat) > LAT_MAX) {
                throw new IllegalArgumentException(
                        "point: " + lng + " " + lat + " (expected: on earth)");
            }
        }
    }
}
