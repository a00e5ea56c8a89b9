package io.linli.gateway.edge;

import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.Credentials;
import io.linli.gateway.problem.Problems;
import io.linli.gateway.step.Calling;
import io.linli.transcode.http.Admission;
import io.linli.transcode.http.Call;
import io.linli.transcode.http.Gate;
import io.linli.transcode.problem.Problem;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Finds out who calls: before the body is read when that can be told, and else when it is there.
final class CredentialStep implements Gate {
    private final Credentials credentials;

    CredentialStep(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public @Nullable Problem beforeBody(Call call) {
        var asked = new CallAsked(call);
        var known = credentials.remembered(asked);
        if (known != null) {
            Calling.is(call, known);
        }
        return null;
    }

    @Override
    public void admit(Call call, Admission then) {
        if (Calling.credential(call) != null) {
            then.proceed();
            return;
        }
        credentials
                .require(new CallAsked(call))
                .subscribe(
                        credential -> known(call, credential, then),
                        failure -> then.refuse(Problems.of(failure, call.trace().id())));
    }

    private static void known(Call call, Credential credential, Admission then) {
        if (call.eventLoop().inEventLoop()) {
            Calling.is(call, credential);
            then.proceed();
        } else {
            call.eventLoop().execute(() -> known(call, credential, then));
        }
    }

    /// A memory that does not answer ends no stream.
    @Override
    public CompletionStage<Boolean> stillHolds(Call call) {
        var credential = Calling.credential(call);
        return credential == null ? HOLDS : credential.stillHolds().onErrorReturn(true).toFuture();
    }
}
