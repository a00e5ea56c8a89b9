/// Closing the API on purpose for a while, for all replicas at once.
@NullMarked
package io.linli.gateway.maintenance;

import org.jspecify.annotations.NullMarked;
