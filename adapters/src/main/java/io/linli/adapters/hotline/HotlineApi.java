package io.linli.adapters.hotline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.linli.adapters.outside.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The hotline's side for units, as our design words it; no city's is public. Its names stay in
/// this file and [HotlineMessage].
@Headers({"Content-Type: application/json", "Accept: application/json"})
interface HotlineApi {
    /// Tells a step; telling it again with the same `stepId` answers the same number. Code `A0409`
    /// once a ticket may not be returned any more.
    @RequestLine("POST /hotline/api/steps")
    @Headers("X-Request-Id: {stepId}")
    Envelope<Told> tell(@Param("stepId") String stepId, Step step);

    /// Code `A0404` when there is no such step.
    @RequestLine("GET /hotline/api/steps/{stepId}")
    Envelope<Told> find(@Param("stepId") String stepId);

    /// The steps taken since, oldest first, a few at a time.
    ///
    /// @param since RFC 3339
    /// @param cursor the `next` of the answer before; `0` for the beginning
    @RequestLine("GET /hotline/api/book/steps?since={since}&cursor={cursor}")
    Envelope<Steps> steps(@Param("since") String since, @Param("cursor") String cursor);

    /// The messages sent since, in their own words, a few at a time.
    ///
    /// @param since RFC 3339
    /// @param cursor the `next` of the answer before; `0` for the beginning
    @RequestLine("GET /hotline/api/book/messages?since={since}&cursor={cursor}")
    Envelope<Messages> messages(@Param("since") String since, @Param("cursor") String cursor);

    /// @param next where to go on; `null` at the end
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Steps(@Nullable List<Entry> steps, @Nullable String next) {}

    /// @param next where to go on; `null` at the end
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Messages(@Nullable List<JsonNode> messages, @Nullable String next) {}

    /// A step as the hotline has it.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Nullable String receiptNo,
            @Nullable String stepId,
            @Nullable String ticketNo,
            @Nullable String step,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String ts,
            @Nullable String until) {}

    /// @param stepId our own number for the step
    /// @param step in the hotline's code
    /// @param unit who says it, in the hotline's code or ours
    /// @param ts when it was done, RFC 3339, Beijing time; null for a request for more time
    /// @param until the end that is asked for; null unless more time is
    record Step(
            String stepId,
            String ticketNo,
            String step,
            String unit,
            String text,
            @Nullable String ts,
            @Nullable String until) {}

    /// @param receiptNo the hotline's number for the step
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(@Nullable String receiptNo) {}
}
