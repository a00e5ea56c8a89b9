/// How the gateway says no: RFC 9457 documents with a stable reason.
@NullMarked
package io.linli.gateway.problem;

import org.jspecify.annotations.NullMarked;
