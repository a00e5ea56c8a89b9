/// A stand-in for the dispatch platform: takes orders, plays the departments, and calls back.
@NullMarked
package io.linli.adapters.dispatch.simulator;

import org.jspecify.annotations.NullMarked;
