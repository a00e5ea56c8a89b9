/// Rivals: what Spring Cloud Gateway does by itself.
@NullMarked
package io.linli.bench.spring;

import org.jspecify.annotations.NullMarked;
