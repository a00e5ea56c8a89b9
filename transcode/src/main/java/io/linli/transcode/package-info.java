/// JSON over HTTP to gRPC and back, worked out from descriptors at the start.
@NullMarked
package io.linli.transcode;

import org.jspecify.annotations.NullMarked;
