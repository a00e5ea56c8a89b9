/// How much is let in: rates, calls under way, second tries. Plain Java; every figure is kept in
/// this process alone.
@NullMarked
package io.linli.transcode.limit;

import org.jspecify.annotations.NullMarked;
