/// Operating-system processes: starting them, telling them apart, stopping them, asking how they
/// are.
@NullMarked
package io.linli.dev.process;

import org.jspecify.annotations.NullMarked;
