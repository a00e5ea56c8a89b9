/// JSON to protobuf's wire form and back, bytes to bytes: compiled from descriptors once, then
/// without message objects, reflection or an object per field.
@NullMarked
package io.linli.transcode.codec;

import org.jspecify.annotations.NullMarked;
