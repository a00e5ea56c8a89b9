/// What `./linli` can be told to do.
@NullMarked
package io.linli.dev.command;

import org.jspecify.annotations.NullMarked;
