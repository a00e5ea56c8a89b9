/// The inbox (待办): which cases an officer wants to see first. Rules: docs/rules/inbox.md.
@NullMarked
package io.linli.citizen.governance.inbox;

import org.jspecify.annotations.NullMarked;
