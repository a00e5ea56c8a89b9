package io.linli.adapters.hotline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.linli.adapters.outside.Envelope;
import org.jspecify.annotations.Nullable;

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
