package io.linli.citizen.governance.cases.category;

import io.linli.citizen.governance.cases.Category;
import io.linli.mesh.store.PageToken;
import java.time.Clock;

/// Use case: someone looks for the category of a matter.
public final class BrowseCategories {
    private final Categories categories;
    private final Clock clock;

    public BrowseCategories(Categories categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    /// One page of the categories right below one, by code, and the code to go on behind.
    public PageToken.Page<CategoryNode> below(
            Category parent, String region, int pageSize, String after) {
        var size = PageToken.size(pageSize);
        var rows = categories.below(parent, region, after, size + 1, clock.instant());
        return rows.size() <= size
                ? new PageToken.Page<>(rows, "")
                : new PageToken.Page<>(rows.subList(0, size), rows.get(size - 1).category().code());
    }
}
