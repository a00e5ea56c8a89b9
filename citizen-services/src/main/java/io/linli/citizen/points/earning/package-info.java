/// What residents earn, for what and how often; and what looks wrong about it. Rules:
/// docs/rules/points.md.
@NullMarked
package io.linli.citizen.points.earning;

import org.jspecify.annotations.NullMarked;
