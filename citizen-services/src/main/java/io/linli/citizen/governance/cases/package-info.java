/// Cases (工单): what a resident reports, from filing to the rating at the end. Rules:
/// docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases;

import org.jspecify.annotations.NullMarked;
