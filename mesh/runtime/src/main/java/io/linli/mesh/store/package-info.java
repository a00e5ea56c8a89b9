/// Keeping things: schemas, transactions that see only what the caller may see, and paging.
@NullMarked
package io.linli.mesh.store;

import org.jspecify.annotations.NullMarked;
