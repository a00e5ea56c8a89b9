/// What every request passes before anything is decided: the form of its target, its headers, its
/// size.
@NullMarked
package io.linli.gateway.edge;

import org.jspecify.annotations.NullMarked;
