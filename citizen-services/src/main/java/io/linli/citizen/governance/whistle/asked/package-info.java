/// Calls from below (预哨): a community asks its street for a whistle, and the street decides. Rules:
/// R-11, docs/rules/whistle.md §7.
@NullMarked
package io.linli.citizen.governance.whistle.asked;

import org.jspecify.annotations.NullMarked;
