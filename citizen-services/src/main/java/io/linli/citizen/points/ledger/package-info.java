/// The points ledger: double entry, whole numbers, lines that are written once. Rules: R-70,
/// docs/rules/points.md.
@NullMarked
package io.linli.citizen.points.ledger;

import org.jspecify.annotations.NullMarked;
