/// A gateway that stands alone: any gRPC service as REST, from its descriptors.
@NullMarked
package io.linli.transcode.bare;

import org.jspecify.annotations.NullMarked;
