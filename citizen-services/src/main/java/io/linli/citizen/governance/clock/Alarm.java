package io.linli.citizen.governance.clock;

/// What happens when a mark of a deadline is reached, for one kind of subject.
public interface Alarm {
    SubjectKind kind();

    /// Called once for each mark, in order, in the transaction that says that it was told; if this
    /// throws, nothing of either is kept and it is called again later. May be called after the
    /// clock has stopped, for a mark that was reached before that.
    ///
    /// @param deadline with this mark counted among those told
    void sounded(Deadline deadline, Mark mark);
}
