/// The HTTP door for what platforms call us with, the same for each of them.
@NullMarked
package io.linli.adapters.callbacks;

import org.jspecify.annotations.NullMarked;
