/// What communities owe each other when one pays a resident of another: bounded by limits, netted
/// around circles, settled, and stated so that anyone can recompute it. Rules:
/// docs/rules/clearing.md.
@NullMarked
package io.linli.citizen.points.clearing;

import org.jspecify.annotations.NullMarked;
