/// Whistles (吹哨报到): a street calls departments on site, and they report in. Rules: R-10..R-14,
/// docs/rules/whistle.md.
@NullMarked
package io.linli.citizen.governance.whistle;

import org.jspecify.annotations.NullMarked;
