/// Safe repeats: one `Idempotency-Key` of one caller is carried out once, and every repeat of it is
/// told what the first one was told. See docs/adr/0015-safe-repeats.md.
@NullMarked
package io.linli.gateway.repeat;

import org.jspecify.annotations.NullMarked;
