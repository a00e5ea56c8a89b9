/// What the whole gateway needs around it when it is measured: Redis, a realm, a room that answers.
@NullMarked
package io.linli.bench.full;

import org.jspecify.annotations.NullMarked;
