/// What every simulator is made of: JSON over HTTP, faults, signatures, and a journal that outlives
/// a crash.
@NullMarked
package io.linli.adapters.simulators.kit;

import org.jspecify.annotations.NullMarked;
