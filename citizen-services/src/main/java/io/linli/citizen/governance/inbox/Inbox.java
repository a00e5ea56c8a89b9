package io.linli.citizen.governance.inbox;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;

/// Finds cases by more than where and when. Sees what its caller may see.
public interface Inbox {
    /// Cases below a place in the list, newest first. Words are looked for in the newest that the
    /// rest leaves, a bounded number.
    ///
    /// @param now clocks are judged by it
    /// @param tomorrow the end of the day that `now` is in
    List<CaseFile> page(
            CaseReach reach,
            CaseFilter filter,
            Narrowing more,
            Instant now,
            Instant tomorrow,
            PageToken after,
            int rows);

    /// @param person the id of whoever asks
    InboxCount count(CaseReach reach, String person, Instant now, Instant tomorrow);
}
