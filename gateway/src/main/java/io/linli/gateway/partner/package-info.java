/// Partners: machines outside the mesh, known by the keys they sign with.
@NullMarked
package io.linli.gateway.partner;

import org.jspecify.annotations.NullMarked;
