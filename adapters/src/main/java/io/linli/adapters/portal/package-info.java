/// Portals (渝快办-style): each is told of every public status of the cases it filed. Dialect and
/// rules: R-87.
@NullMarked
package io.linli.adapters.portal;

import org.jspecify.annotations.NullMarked;
