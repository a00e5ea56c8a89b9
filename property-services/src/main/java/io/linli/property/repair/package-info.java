/// Repair orders (报事报修) and the clocks they run against. Rule: P-01.
@NullMarked
package io.linli.property.repair;

import org.jspecify.annotations.NullMarked;
