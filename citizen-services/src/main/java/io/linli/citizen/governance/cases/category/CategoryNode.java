package io.linli.citizen.governance.cases.category;

import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.clock.Limit;

/// A category in its tree, with what holds for it in a region.
///
/// @param parent the code above it; empty at the top
/// @param branches whether there are categories below it
public record CategoryNode(
        Category category, String parent, boolean branches, Limit limit, CategoryRule rule) {}
