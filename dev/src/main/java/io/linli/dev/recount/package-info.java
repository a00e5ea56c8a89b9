/// Counts exported cases again, to see whether the figures that were told are right. Shares no code
/// with what keeps them. See docs/how-to/recount.md.
@NullMarked
package io.linli.dev.recount;

import org.jspecify.annotations.NullMarked;
