/// Compares what we have handed over, and what was reported to us, with what a platform has, and
/// mends what can be mended safely.
@NullMarked
package io.linli.adapters.reconcile;

import org.jspecify.annotations.NullMarked;
