package io.linli.transcode.http;

import io.linli.transcode.problem.Problem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// What the host application wants to say about each request: who may, how often, what is noted.
/// Everything here is called on the event loop of the connection and must not wait.
public interface Gate {
    /// Lets everything in and notes nothing.
    Gate OPEN = new Gate() {};

    CompletionStage<Boolean> HOLDS = CompletableFuture.completedStage(true);

    /// Asked when the headers are there and the body is not read yet. A body that has been refused
    /// is drained or the connection closed. Not asked for requests that match no method.
    ///
    /// @return why not; nothing when it may be read on
    default @Nullable Problem beforeBody(Call call) {
        return null;
    }

    /// Asked once per request that matched a method and is well framed. The body is complete,
    /// except for client streams. Exactly one method of `then` is to be called, at once or later,
    /// on any thread; what is added to [Call#outgoing] or [Call#answerHeader] has to be there
    /// before.
    default void admit(Call call, Admission then) {
        then.proceed();
    }

    /// Asked at each heart-beat of an open stream; `false` ends it.
    default CompletionStage<Boolean> stillHolds(Call call) {
        return HOLDS;
    }

    /// Told exactly once per request that this edge answers: carried, refused, malformed,
    /// cancelled.
    default void ended(Call call, Outcome outcome) {}
}
