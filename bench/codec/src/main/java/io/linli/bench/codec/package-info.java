/// What one conversion costs, without any network.
@NullMarked
package io.linli.bench.codec;

import org.jspecify.annotations.NullMarked;
