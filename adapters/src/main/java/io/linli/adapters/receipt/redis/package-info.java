/// What receipts keep in Redis: nonces, which may be lost.
@NullMarked
package io.linli.adapters.receipt.redis;

import org.jspecify.annotations.NullMarked;
