/// Journeys over the whole mesh as its users take them: through HTTP only, with nothing but what
/// `.linli/mesh.json` tells.
@NullMarked
package io.linli.e2e;

import org.jspecify.annotations.NullMarked;
