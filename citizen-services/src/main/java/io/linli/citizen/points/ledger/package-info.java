/// The ledger: double entry, whole numbers, lines that are written once; it knows nothing of
/// points. Rules: R-70, docs/rules/ledger.md.
@NullMarked
package io.linli.citizen.points.ledger;

import org.jspecify.annotations.NullMarked;
