package io.linli.citizen.points.volunteer;

import io.linli.citizen.points.timebank.MemberId;
import io.linli.mesh.store.PageToken;
import java.time.LocalDate;
import java.util.List;

/// What was rendered, in the transaction at hand.
public interface Renderings {
    /// Newest first.
    List<Rendering> page(MemberId volunteer, PageToken after, int rows);

    /// Oldest first, those that began on one of the days, both inclusive, Beijing time.
    List<Rendering> between(MemberId volunteer, LocalDate from, LocalDate until, int rows);
}
