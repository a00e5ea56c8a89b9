/// A rival: Armeria's HTTP/JSON transcoding.
@NullMarked
package io.linli.bench.armeria;

import org.jspecify.annotations.NullMarked;
