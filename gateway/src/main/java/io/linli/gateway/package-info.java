/// The HTTP edge of the mesh: what is asked in HTTP is asked of the rooms behind it in gRPC, as the
/// contract says.
@NullMarked
package io.linli.gateway;

import org.jspecify.annotations.NullMarked;
