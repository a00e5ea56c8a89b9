/// The time bank (时间银行): help by the half hour, escrowed, confirmed by both and paid in coins. Rule
/// source: docs/rules/timebank.md.
@NullMarked
package io.linli.citizen.points.timebank;

import org.jspecify.annotations.NullMarked;
