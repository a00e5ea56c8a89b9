/// What a community gives for points, and the orders for it. Rules: T-04, docs/rules/rewards.md.
@NullMarked
package io.linli.citizen.points.reward;

import org.jspecify.annotations.NullMarked;
