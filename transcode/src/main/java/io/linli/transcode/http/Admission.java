package io.linli.transcode.http;

import io.linli.transcode.problem.Problem;

/// How a gate says what becomes of a request. The first word counts; on any thread.
public interface Admission {
    /// It is carried to its provider.
    void proceed();

    void refuse(Problem problem);

    /// It has been answered before; the same answer is given again.
    void answer(StoredAnswer answer);
}
