/// Tells the gateways that another edition is to be served.
@NullMarked
package io.linli.identity.publication.redis;

import org.jspecify.annotations.NullMarked;
