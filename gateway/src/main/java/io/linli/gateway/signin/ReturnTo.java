package io.linli.gateway.signin;

import static io.linli.transcode.problem.EdgeReason.REQUEST_INVALID;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where a browser goes after signing in: a path of this console, never another site.
final class ReturnTo {
    static final String HOME = "/";
    private static final int MAX = 512;

    private ReturnTo() {}

    /// @param asked as the query has it; nothing for home
    /// @throws io.linli.transcode.problem.Refused `REQUEST_INVALID` for anything that could lead
    ///   elsewhere
    static URI of(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return URI.create(HOME);
        }
        try {
            var uri = new URI(asked);
            var local =
                    asked.length() <= MAX
                            && asked.startsWith("/")
                            && !asked.startsWith("//")
                            && !uri.isAbsolute();
            if (local
                    && uri.getRawAuthority() == null
                    && asked.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw REQUEST_INVALID.refuse("returnTo", "expected a path of this site, such as /cases");
    }
}
