/// What clearing does later: durable tasks.
@NullMarked
package io.linli.citizen.points.clearing.calls;

import org.jspecify.annotations.NullMarked;
