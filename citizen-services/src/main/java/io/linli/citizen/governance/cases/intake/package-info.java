/// How a case comes in, whatever the channel. Rules: docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.intake;

import org.jspecify.annotations.NullMarked;
