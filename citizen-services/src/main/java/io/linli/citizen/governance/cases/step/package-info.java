/// What is done with a case after it was filed, and who hears of it. Rules:
/// docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.step;

import org.jspecify.annotations.NullMarked;
