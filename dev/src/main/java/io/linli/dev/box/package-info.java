/// What a mesh on one machine keeps between runs: folders, ports, secrets, notes on processes.
@NullMarked
package io.linli.dev.box;

import org.jspecify.annotations.NullMarked;
