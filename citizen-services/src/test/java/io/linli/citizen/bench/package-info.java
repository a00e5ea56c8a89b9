/// Measurements of the room as a whole; no part of the build, run by `bench/lifecycle`.
@NullMarked
package io.linli.citizen.bench;

import org.jspecify.annotations.NullMarked;
