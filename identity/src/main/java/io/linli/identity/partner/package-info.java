/// The machines outside the mesh that may call it, and the keys they sign with. Rule: I-05.
@NullMarked
package io.linli.identity.partner;

import org.jspecify.annotations.NullMarked;
