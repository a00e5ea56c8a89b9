package io.linli.citizen.governance.cases;

import java.util.List;

/// How a matter came in.
///
/// @param anonymous nobody is named, and nobody earns points
/// @param photos what the channel calls its photos; opaque
/// @param households how many ask for it, of a need; 0 when not said
public record Intake(
        Channel channel,
        CaseKind kind,
        boolean anonymous,
        Place place,
        List<String> photos,
        int households) {
    public static final int PHOTOS_MAX = 9;

    /// As a portal files that says no more.
    public static final Intake PLAIN =
            new Intake(Channel.PORTAL, CaseKind.ISSUE, false, Place.UNKNOWN, List.of(), 0);

    public Intake {
        photos = List.copyOf(photos);
    }

    /// Nobody's, and without what they sent.
    public Intake withoutPhotos() {
        return new Intake(channel, kind, true, place, List.of(), households);
    }
}
