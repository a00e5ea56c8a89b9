/// The citizens' hotline 12345: it dispatches tickets to us, rules on our objections and requests
/// for more time, and tells how its call-backs ended; we tell it of each step. Rules: R-15 .. R-20;
/// docs/rules/platforms.md §3.
@NullMarked
package io.linli.adapters.hotline;

import org.jspecify.annotations.NullMarked;
