/// Points that change hands: within a household, and to the community. Rules: docs/rules/points.md.
@NullMarked
package io.linli.citizen.points.giving;

import org.jspecify.annotations.NullMarked;
