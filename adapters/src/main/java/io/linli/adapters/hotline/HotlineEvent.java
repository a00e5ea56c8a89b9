package io.linli.adapters.hotline;

import java.time.Instant;
import java.util.Optional;

/// What the hotline tells us about one of its tickets, in our words.
public sealed interface HotlineEvent {
    /// The hotline's own number for the ticket.
    String ticketNumber();

    /// It dispatches a ticket to us, or tells of it anew.
    ///
    /// @param category ours; empty if the hotline's code has no mapping, see `categoryCode`
    /// @param region ours, 12 digits; empty if the hotline's code has none, see `areaCode`
    /// @param unit who is to answer for it, ours; empty if not said or without a mapping
    /// @param isCommunityPrimary whether the community itself is to answer for it
    /// @param kind what is asked for, such as `HELP`; empty if not said
    /// @param level `L1`..`L4`; empty if the hotline's code has no mapping
    /// @param isPrivate whether whoever called wants to stay unknown to the handling unit
    /// @param dispatchedAt from when the limit counts
    record Dispatched(
            String ticketNumber,
            String title,
            String content,
            String categoryCode,
            Optional<String> category,
            String areaCode,
            Optional<String> region,
            Optional<String> unit,
            boolean isCommunityPrimary,
            Optional<String> kind,
            Optional<String> level,
            Caller caller,
            String address,
            boolean isPrivate,
            Instant dispatchedAt)
            implements HotlineEvent {}

    /// Who called. Personal data.
    record Caller(String name, String phone) {
        @Override
        public String toString() {
            return "Caller[]"; // never who
        }
    }

    /// It takes a ticket back.
    record Withdrawn(String ticketNumber, String reason) implements HotlineEvent {}

    /// It has ruled on an objection (退单). Rule: R-20.
    record ObjectionRuled(String ticketNumber, boolean isUpheld, String reason)
            implements HotlineEvent {}

    /// It has ruled on a request for more time.
    ///
    /// @param until the new end; empty unless granted
    record ExtensionRuled(
            String ticketNumber, boolean isGranted, Optional<Instant> until, String reason)
            implements HotlineEvent {}

    /// It has called back (回访). Rules.
    ///
    /// @param round from 1; three without an answer on different days make it unsuccessful
    /// @param wasContacted whether the unit had been in touch; empty if not asked or not answered
    /// @param isSolved likewise
    /// @param isSatisfied likewise
    record CalledBack(
            String ticketNumber,
            int round,
            boolean isReached,
            Optional<Boolean> wasContacted,
            Optional<Boolean> isSolved,
            Optional<Boolean> isSatisfied,
            String remark)
            implements HotlineEvent {}
}
