/// The ways to say no: a reason anyone can rely on, and the one exception that carries it.
@NullMarked
package io.linli.mesh.refusal;

import org.jspecify.annotations.NullMarked;
