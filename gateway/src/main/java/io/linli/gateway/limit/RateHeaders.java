package io.linli.gateway.limit;

import io.linli.transcode.http.Call;

/// Tells a client how much it has left, as draft-ietf-httpapi-ratelimit-headers (10) words it:
/// `RateLimit-Policy: "user-read";q=3000;w=60` and `RateLimit: "user-read";r=2998;t=1`.
///
/// What is left is as known here: other replicas may have given out some of it meanwhile.
final class RateHeaders {
    static final String POLICY = "RateLimit-Policy";
    static final String LEFT = "RateLimit";

    private RateHeaders() {}

    /// The fixed part, made once for each bucket.
    static String policy(Bucket bucket) {
        var seconds = Math.max(1, bucket.rate().window().toSeconds());
        return "\"" + bucket.limit() + "\";q=" + bucket.rate().quota() + ";w=" + seconds;
    }

    /// @param secondsToDayEnd until what does not fill begins anew
    static String left(Pool pool, long secondsToDayEnd) {
        var bucket = pool.bucket();
        var left = pool.remaining();
        var reset =
                bucket.fills()
                        ? (long) Math.ceil((bucket.rate().quota() - left) / bucket.perSecond())
                        : secondsToDayEnd;
        return "\"" + bucket.limit() + "\";r=" + left + ";t=" + reset;
    }

    static void tell(Call call, Pool pool, long secondsToDayEnd) {
        call.answerHeader(POLICY, pool.policy());
        call.answerHeader(LEFT, left(pool, secondsToDayEnd));
    }

    static void tell(Call call, Pool pool, Pool quota, long secondsToDayEnd) {
        call.answerHeader(POLICY, pool.policy() + ", " + quota.policy());
        call.answerHeader(LEFT, left(pool, secondsToDayEnd) + ", " + left(quota, secondsToDayEnd));
    }
}
