package io.linli.transcode.codec;

/// One thing wrong with a body.
///
/// @param path where in the JSON, such as `inner.items[2].name`
/// @param description such as `expected a list` or `unknown field`
public record Fault(String path, String description) {}
