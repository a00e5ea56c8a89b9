/// The way from outside platforms to the adapters.
@NullMarked
package io.linli.gateway.callbacks;

import org.jspecify.annotations.NullMarked;
