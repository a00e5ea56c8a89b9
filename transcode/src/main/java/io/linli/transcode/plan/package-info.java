/// An edition of an API, and all there is to know about each of its HTTP bindings, worked out once.
@NullMarked
package io.linli.transcode.plan;

import org.jspecify.annotations.NullMarked;
