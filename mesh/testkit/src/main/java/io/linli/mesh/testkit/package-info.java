/// The test bed: real PostgreSQL and Redis, a clock that can be set, an in-process mesh, and the
/// walls.
@NullMarked
package io.linli.mesh.testkit;

import org.jspecify.annotations.NullMarked;
