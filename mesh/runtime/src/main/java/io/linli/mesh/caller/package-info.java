/// Who is calling, and how one service proves it to the next.
@NullMarked
package io.linli.mesh.caller;

import org.jspecify.annotations.NullMarked;
