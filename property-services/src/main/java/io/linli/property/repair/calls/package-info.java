/// What the repair room asks of other services.
@NullMarked
package io.linli.property.repair.calls;

import org.jspecify.annotations.NullMarked;
