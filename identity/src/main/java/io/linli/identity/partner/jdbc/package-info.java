/// Where partners and their sealed keys are kept.
@NullMarked
package io.linli.identity.partner.jdbc;

import org.jspecify.annotations.NullMarked;
