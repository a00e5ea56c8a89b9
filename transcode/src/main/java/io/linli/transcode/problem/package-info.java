/// How the edge says no: RFC 9457 documents with a stable reason, which are a `google.rpc.Status`
/// too.
@NullMarked
package io.linli.transcode.problem;

import org.jspecify.annotations.NullMarked;
