/// Tickets of the 12345 hotline (接诉即办): what is owed about them beside their cases, and the three
/// rates. Rules: R-15..R-20, docs/rules/hotline.md.
@NullMarked
package io.linli.citizen.governance.hotline;

import org.jspecify.annotations.NullMarked;
