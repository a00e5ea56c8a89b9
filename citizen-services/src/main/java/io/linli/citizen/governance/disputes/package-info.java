/// The list of disputes (矛盾化解清单): quarrels from the day they are listed to the day they are struck
/// off. Rule source: docs/rules/dispute.md.
@NullMarked
package io.linli.citizen.governance.disputes;

import org.jspecify.annotations.NullMarked;
