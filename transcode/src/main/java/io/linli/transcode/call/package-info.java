/// The gRPC side: channels that live on the event loop of the connection they serve.
@NullMarked
package io.linli.transcode.call;

import org.jspecify.annotations.NullMarked;
