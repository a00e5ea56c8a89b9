package io.linli.citizen.points.volunteer;

import static io.linli.citizen.points.volunteer.VolunteerReason.PURPOSE;

import io.linli.citizen.points.timebank.Members.Look;
import java.time.Instant;

/// Whoever wants to know what somebody has done.
///
/// @param kind an officer, the volunteer's own portal, or an app for business
/// @param name for the record of who looked
/// @param reason in words
public record Asker(Kind kind, String name, Purpose purpose, String reason) {
    public enum Kind {
        OFFICER,
        PORTAL,
        BUSINESS
    }

    /// Rule source: docs/rules/volunteer.md §2. Asked before anything is said of the volunteer.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PURPOSE`
    void mayAsk() {
        var may =
                switch (kind) {
                    case OFFICER -> purpose != Purpose.COMMERCIAL;
                    case PORTAL -> purpose == Purpose.OWN_USE;
                    case BUSINESS -> false;
                };
        if (!may) {
            throw PURPOSE.refuse("purpose", purpose, "one that is open to you");
        }
    }

    Look look(String what, Instant at) {
        return new Look(name, what, purpose + ": " + reason, at);
    }
}
