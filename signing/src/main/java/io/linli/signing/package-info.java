/// Signed requests between partners, outside platforms and the mesh, in two dialects.
///
/// [HttpSignature] is RFC 9421, [HeaderDialect] the older `X-Sign` habit. [RequestSigner] makes the
/// headers, [RequestVerifier] checks them; both take neutral values for any door. What outside
/// platforms make of it stands beside them, each with a signer and a verifier: TIF gateways
/// ([TifSigner]), the national data exchange ([ExchangeSigner]), 专有钉钉 ([GovDingSigner]).
@NullMarked
package io.linli.signing;

import org.jspecify.annotations.NullMarked;
