package io.linli.transcode.http;

/// Which paths the API speaks for, also where nothing matches.
@FunctionalInterface
public interface Paths {
    Paths ALL = _ -> true;

    boolean mine(String rawPath);

    /// The prefix itself and everything below.
    ///
    /// @param prefix such as `/v1`
    static Paths under(String prefix) {
        return path ->
                path.startsWith(prefix)
                        && (path.length() == prefix.length()
                                || path.charAt(prefix.length()) == '/');
    }
}
