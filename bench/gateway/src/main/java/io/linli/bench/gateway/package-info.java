/// The gateway against its rivals: backend, floor, clients and the interleaved run.
@NullMarked
package io.linli.bench.gateway;

import org.jspecify.annotations.NullMarked;
