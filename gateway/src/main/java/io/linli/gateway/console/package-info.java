/// Hands out the web console.
@NullMarked
package io.linli.gateway.console;

import org.jspecify.annotations.NullMarked;
