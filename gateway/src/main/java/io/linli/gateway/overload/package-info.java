/// Turns requests away before they queue: how many calls each provider takes at once is found out
/// from how long they take.
@NullMarked
package io.linli.gateway.overload;

import org.jspecify.annotations.NullMarked;
