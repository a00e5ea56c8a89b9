/// What every service of the mesh is made of. Knows no word of the domain.
@NullMarked
package io.linli.mesh;

import org.jspecify.annotations.NullMarked;
