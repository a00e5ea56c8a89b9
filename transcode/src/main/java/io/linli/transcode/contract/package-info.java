/// The contract as data: descriptor sets, and the rules that say how methods are reached over HTTP.
@NullMarked
package io.linli.transcode.contract;

import org.jspecify.annotations.NullMarked;
