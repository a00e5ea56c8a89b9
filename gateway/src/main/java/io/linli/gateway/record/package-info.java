/// One record per request: who, what, how it ended, how long it took, and the trace.
@NullMarked
package io.linli.gateway.record;

import org.jspecify.annotations.NullMarked;
