package io.linli.gateway.repeat;

import io.linli.transcode.http.Call;
import io.linli.transcode.problem.Problem;
import org.jspecify.annotations.Nullable;

/// The places that requests under way take. One whose key is being claimed, or that waits for
/// another, needs none.
interface Places {
    void stepAside(Call call);

    /// @return why it may not go on; nothing when it may
    @Nullable Problem comeBack(Call call);
}
