/// What stands between the gateway and each provider: a breaker, a bound on open calls, second
/// tries within a budget, and a look at whether anybody is there.
@NullMarked
package io.linli.gateway.upstream;

import org.jspecify.annotations.NullMarked;
