/// Ledgers that leave as tables: for a stated purpose, and with a second person's word. Rule
/// source: docs/rules/personal-data.md §4.
@NullMarked
package io.linli.citizen.governance.exports;

import org.jspecify.annotations.NullMarked;
