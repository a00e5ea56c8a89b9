package io.linli.gateway.step;

import io.linli.gateway.caller.Credential;
import io.linli.mesh.caller.Caller;
import io.linli.transcode.http.Call;
import org.jspecify.annotations.Nullable;

/// Who makes a call, once that is known.
public final class Calling {
    private static final Call.Key<Credential> KEY = new Call.Key<>("calling");

    private Calling() {}

    public static @Nullable Credential credential(Call call) {
        return call.get(KEY);
    }

    public static @Nullable Caller caller(Call call) {
        var credential = call.get(KEY);
        return credential == null ? null : credential.caller();
    }

    /// On the call's event loop.
    public static void is(Call call, Credential credential) {
        call.put(KEY, credential);
    }
}
