/// How often somebody may call: token buckets shared by all replicas, leased from Redis in small
/// batches so that a request hardly ever waits for it.
@NullMarked
package io.linli.gateway.limit;

import org.jspecify.annotations.NullMarked;
