/// Points in lots that expire: first to expire is first to go. Rules: docs/rules/points.md.
@NullMarked
package io.linli.citizen.points.lot;

import org.jspecify.annotations.NullMarked;
