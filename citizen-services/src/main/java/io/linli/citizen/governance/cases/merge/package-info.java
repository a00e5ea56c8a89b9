/// Cases about the same thing become one, and one becomes several. Rules: docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.merge;

import org.jspecify.annotations.NullMarked;
