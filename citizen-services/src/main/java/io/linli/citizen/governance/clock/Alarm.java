package io.linli.citizen.governance.clock;

import java.util.List;

/// What happens when a mark of a deadline is reached, for one kind of subject.
public interface Alarm {
    /// A mark that is told now.
    ///
    /// @param deadline with this mark counted among those told
    record Sounding(Deadline deadline, Mark mark) {}

    SubjectKind kind();

    /// Called once for each mark, in order, in the transaction that says that it was told; if this
    /// throws, nothing of either is kept and it is called again later. May be called after the
    /// clock has stopped, for a mark that was reached before that.
    ///
    /// @param deadline with this mark counted among those told
    void sounded(Deadline deadline, Mark mark);

    /// The same for marks of many deadlines, those of one deadline in order. Worth its own way
    /// where a thousand are due at once.
    default void sounded(List<Sounding> soundings) {
        soundings.forEach(each -> sounded(each.deadline(), each.mark()));
    }
}
