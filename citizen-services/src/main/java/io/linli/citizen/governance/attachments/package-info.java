/// Attachments (附件) of cases: bounded, of known types, without what a camera writes beside the
/// picture. Rules: docs/rules/case.md §10.
@NullMarked
package io.linli.citizen.governance.attachments;

import org.jspecify.annotations.NullMarked;
