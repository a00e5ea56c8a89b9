package io.linli.identity.publication;

/// One way a published service is called.
///
/// @param path its template
/// @param method the full name of the method behind it
public record Route(String httpMethod, String path, String method) {}
