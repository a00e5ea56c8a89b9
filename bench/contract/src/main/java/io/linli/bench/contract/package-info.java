/// The messages that everything is measured with.
@NullMarked
package io.linli.bench.contract;

import org.jspecify.annotations.NullMarked;
