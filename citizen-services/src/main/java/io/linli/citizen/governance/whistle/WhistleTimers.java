package io.linli.citizen.governance.whistle;

/// What wakes the mesh when a department's time is up.
public interface WhistleTimers {
    /// Sets the timers of every called department, in the transaction at hand; each goes off right
    /// after its deadline, whether or not anything was heard until then.
    void set(Whistle blown);
}
