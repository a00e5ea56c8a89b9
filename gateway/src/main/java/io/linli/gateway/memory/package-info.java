/// How the gateway holds on to Redis, where sessions, limits and repeats are remembered.
@NullMarked
package io.linli.gateway.memory;

import org.jspecify.annotations.NullMarked;
