package io.linli.mesh.span;

/// Takes ended spans; never waits and never fails.
public interface Spans {
    /// For a process that tells nobody.
    Spans NONE =
            new Spans() {
                @Override
                public boolean wants(String traceId, boolean sampled) {
                    return false;
                }

                @Override
                public void ended(Span span) {
                    // nobody listens
                }
            };

    /// Whether spans of this trace are told; the same answer in every process, so that no trace is
    /// told by half.
    ///
    /// @param sampled what the trace's own flag says
    boolean wants(String traceId, boolean sampled);

    void ended(Span span);
}
