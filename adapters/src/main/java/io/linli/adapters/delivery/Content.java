package io.linli.adapters.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is handed over; each kind belongs to one platform.
public sealed interface Content {
    Platform platform();

    /// A whistle for the dispatch platform.
    ///
    /// @param type such as `EMERGENCY`
    record WhistleOrder(String title, String type, List<Department> departments)
            implements Content {
        /// One department to call.
        ///
        /// @param ackDue the last instant at which hearing the call is on time
        /// @param arriveDue the last instant at which being on site is on time
        public record Department(String org, boolean lead, Instant ackDue, Instant arriveDue) {}

        public WhistleOrder {
            departments = List.copyOf(departments);
        }

        @Override
        public Platform platform() {
            return Platform.DISPATCH;
        }
    }

    /// What was decided about a whistle the dispatch platform has called departments to.
    ///
    /// @param step such as `REFUSAL_OVERRULED`
    /// @param org the department it is about; empty when it is about the whole
    /// @param score the street's, at the end; else 0
    /// @param dues the department's last instants as they are now
    record WhistleNotice(
            String step, String org, String note, Instant time, int score, Optional<Dues> dues)
            implements Content {
        /// @param deliver empty where no limit is
        public record Dues(Instant ack, Instant arrive, Optional<Instant> deliver) {}

        @Override
        public Platform platform() {
            return Platform.DISPATCH;
        }
    }

    /// A case's public status for the portal that filed it.
    ///
    /// @param partnerId the portal
    /// @param externalId the portal's own number for the case
    /// @param time since when
    record ProgressNotice(String partnerId, String externalId, String status, Instant time)
            implements Content {
        @Override
        public Platform platform() {
            return Platform.PORTAL;
        }
    }

    /// What we tell the 12345 hotline about one of its tickets. Rules.
    ///
    /// @param ticketNumber the hotline's own
    /// @param org who says it
    /// @param text what was done, or why not
    /// @param time when it was done; for `EXTENSION` the new end that is asked for
    record HotlineStep(Step step, String ticketNumber, String org, String text, Instant time)
            implements Content {
        /// What is told.
        public enum Step {
            /// We have spoken with whoever called (响应).
            CONTACT,
            /// The work is done (反馈).
            FEEDBACK,
            /// The ticket is not ours (退单).
            OBJECTION,
            /// More time is asked for (延期).
            EXTENSION
        }

        @Override
        public Platform platform() {
            return Platform.HOTLINE;
        }
    }
}
