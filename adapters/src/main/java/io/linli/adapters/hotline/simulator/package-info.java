/// A stand-in for the 12345 hotline.
@NullMarked
package io.linli.adapters.hotline.simulator;

import org.jspecify.annotations.NullMarked;
