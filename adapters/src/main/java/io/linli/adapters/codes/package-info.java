/// What outside platforms' codes mean here, as dated data (对照表). A code that no row knows is never
/// guessed at: it is written down for an operator, and what it came with keeps its state.
@NullMarked
package io.linli.adapters.codes;

import org.jspecify.annotations.NullMarked;
