/// Where partners are looked up: the identity service.
@NullMarked
package io.linli.adapters.portal.calls;

import org.jspecify.annotations.NullMarked;
