package io.linli.citizen.governance.hotline;

import java.time.Instant;
import java.util.Optional;

/// A message of the hotline.
///
/// @param key names it; the same for every repeat
/// @param version counts within the ticket; the higher one is the newer word
/// @param at when it happened, as the hotline tells it
/// @param content empty for what nobody understands
public record Word(
        TicketId ticket,
        String number,
        String key,
        long version,
        Instant at,
        Optional<Content> content) {
    /// What a message says.
    public sealed interface Content {
        /// Messages about the same question overwrite each other.
        String fact();
    }

    /// It dispatches a ticket, or tells of it anew.
    ///
    /// @param level empty if it has none we know
    /// @param filing how its case reads
    public record Dispatched(
            String unit,
            CommunityRole role,
            Optional<RequestKind> kind,
            Optional<DispatchLevel> level,
            boolean secret,
            Instant since,
            Tale filing)
            implements Content {
        @Override
        public String fact() {
            return "TICKET";
        }
    }

    /// It takes a ticket back.
    public record Withdrawn(String reason) implements Content {
        @Override
        public String fact() {
            return "TICKET";
        }
    }

    /// It has ruled on an objection.
    public record ObjectionRuled(boolean upheld, String reason) implements Content {
        @Override
        public String fact() {
            return "OBJECTION";
        }
    }

    /// It has ruled on a request for more time.
    ///
    /// @param until empty unless granted
    public record ExtensionRuled(Optional<Instant> until, String reason) implements Content {
        @Override
        public String fact() {
            return "EXTENSION";
        }
    }

    /// It has called back. Each round is a question of its own.
    public record CalledBack(Try told, String remark) implements Content {
        @Override
        public String fact() {
            return "CALL_BACK " + told.round();
        }
    }
}
