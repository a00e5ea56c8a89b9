/// The tree of categories, with limits and default parties. Rules: docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.category;

import org.jspecify.annotations.NullMarked;
