package io.linli.e2e;

/// Hears what a journey does, step by step.
public interface Story {
    /// @param step short and stable, such as `file`
    /// @param told what happened, for a reader
    void told(String step, String told);
}
