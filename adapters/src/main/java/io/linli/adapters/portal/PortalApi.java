package io.linli.adapters.portal;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.linli.adapters.outside.Envelope;
import java.net.URI;

/// A portal's callback address, as the dialect words it. Their names stay in this file.
interface PortalApi {
    /// Tells of a status. A portal knows a repeat by `eventId` and ignores a version lower than one
    /// it has seen.
    @RequestLine("POST")
    @Headers({
        "Content-Type: application/json",
        "Accept: application/json",
        "X-Request-Id: {eventId}"
    })
    Envelope<Object> tell(URI callback, @Param("eventId") String eventId, Progress progress);
}
