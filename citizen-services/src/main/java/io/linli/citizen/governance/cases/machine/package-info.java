/// The table of steps a case may take, read from data and checked at start. Rules:
/// docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.machine;

import org.jspecify.annotations.NullMarked;
