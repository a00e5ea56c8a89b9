/// Work that must happen: scheduled in the transaction that makes it necessary, run by any replica,
/// never lost in silence.
@NullMarked
package io.linli.mesh.task;

import org.jspecify.annotations.NullMarked;
