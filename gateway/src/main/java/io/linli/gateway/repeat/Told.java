package io.linli.gateway.repeat;

import org.jspecify.annotations.Nullable;

/// Is told once what came of a question, on any thread. Takes the place of a future where one is
/// asked with every request.
@FunctionalInterface
interface Told<T> {
    /// @param answer nothing when there is none
    /// @param failure why there is none
    void told(@Nullable T answer, @Nullable Throwable failure);
}
