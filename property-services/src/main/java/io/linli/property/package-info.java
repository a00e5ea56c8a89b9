/// What property firms do for the estates they look after.
@NullMarked
package io.linli.property;

import org.jspecify.annotations.NullMarked;
