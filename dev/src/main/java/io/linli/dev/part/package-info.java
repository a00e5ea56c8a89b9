/// The processes a mesh is made of: what each needs, how it starts, how one sees that it is ready.
@NullMarked
package io.linli.dev.part;

import org.jspecify.annotations.NullMarked;
