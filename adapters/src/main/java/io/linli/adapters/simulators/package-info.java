/// Stand-ins for the outside platforms, for one box and for tests: small, stateful, and able to
/// misbehave. They share no word with the adapters; what they know of the dialects they know from
/// the manuals.
@NullMarked
package io.linli.adapters.simulators;

import org.jspecify.annotations.NullMarked;
