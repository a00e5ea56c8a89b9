/// Signed requests between partners, outside platforms and the mesh, in two dialects.
///
/// [HttpSignature] is RFC 9421, [HeaderDialect] the older `X-Sign` habit. [RequestSigner] makes the
/// headers, [RequestVerifier] checks them; both take neutral values for any door.
@NullMarked
package io.linli.signing;

import org.jspecify.annotations.NullMarked;
