/// A stand-in for the national data exchange, as far as its secrets go.
@NullMarked
package io.linli.adapters.exchange.simulator;

import org.jspecify.annotations.NullMarked;
