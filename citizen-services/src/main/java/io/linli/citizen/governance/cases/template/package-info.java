/// Answers kept ready for the words an officer writes again and again. Rules:
/// docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.template;

import org.jspecify.annotations.NullMarked;
