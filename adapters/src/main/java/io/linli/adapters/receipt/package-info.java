/// Receipts: what outside platforms report to us, in any order and more than once; each takes
/// effect once, and an older report never overwrites a newer one.
@NullMarked
package io.linli.adapters.receipt;

import org.jspecify.annotations.NullMarked;
