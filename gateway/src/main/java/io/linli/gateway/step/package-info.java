/// What the steps between a request and its room share: their order, and who calls.
@NullMarked
package io.linli.gateway.step;

import org.jspecify.annotations.NullMarked;
