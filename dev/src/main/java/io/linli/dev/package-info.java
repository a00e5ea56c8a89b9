/// Runs the whole mesh on one machine, without containers. `./linli` is the way in.
@NullMarked
package io.linli.dev;

import org.jspecify.annotations.NullMarked;
