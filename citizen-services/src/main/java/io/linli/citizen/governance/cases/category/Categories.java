package io.linli.citizen.governance.cases.category;

import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.clock.Policy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the dated code systems, their trees and what holds for each category are kept. A rule of
/// the nearest category above counts first, then that of the smallest area.
public interface Categories {
    /// A category that is in force at `now`, in a code system that is.
    Optional<Category> inForce(String codeSystem, CategoryKind kind, String code, Instant now);

    /// A category and what holds for its cases in a region.
    record Ruled(Category category, Policy limit, CategoryRule rule) {}

    /// All that a filing asks of one, at once: [#inForce], [#limit] and [#rule].
    ///
    /// @throws IllegalStateException if it has no limit or rule, which is a fault of the data
    Optional<Ruled> ruled(Category category, String region, Instant now);

    /// How long a case of the category may take.
    ///
    /// @throws IllegalStateException if there is none, which is a fault of the data
    Policy limit(Category category, String region, Instant now);

    /// @throws IllegalStateException if there is none, which is a fault of the data
    CategoryRule rule(Category category, String region, Instant now);

    /// The categories right below one, by code.
    ///
    /// @param parent a category without a name; its code is empty for the top of the tree
    /// @param after go on behind this code
    List<CategoryNode> below(Category parent, String region, String after, int rows, Instant now);
}
