/// Reading and exporting cases, within the reader's reach. Rules: docs/rules/governance.md.
@NullMarked
package io.linli.citizen.governance.cases.list;

import org.jspecify.annotations.NullMarked;
