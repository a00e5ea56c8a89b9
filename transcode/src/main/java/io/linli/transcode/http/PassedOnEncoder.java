package io.linli.transcode.http;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;

/// Encodes the answers of handlers behind the edge. Only one request is under way at a time, so one
/// flag is enough to know what an answer belongs to.
final class PassedOnEncoder extends HttpResponseEncoder {
    private boolean noBody;

    /// The next answer is one to `HEAD`.
    void expectNoBody() {
        noBody = true;
    }

    @Override
    protected boolean isContentAlwaysEmpty(HttpResponse response) {
        if (noBody && response.status().code() >= 200) {
            noBody = false;
            return true;
        }
        return super.isContentAlwaysEmpty(response);
    }
}
