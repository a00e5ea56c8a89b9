package io.linli.transcode.plan;

/// Where a `google.api.HttpBody` keeps its parts within an answer's bytes.
///
/// @param contentType empty when the answer names none
/// @param dataFrom where the bytes to send begin
/// @param dataTo behind the last of them
public record HttpBodyView(String contentType, int dataFrom, int dataTo) {}
