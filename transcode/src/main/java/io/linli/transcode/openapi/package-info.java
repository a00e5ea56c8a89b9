/// Describes an API for people and programs: OpenAPI 3.1 out of the contract and its comments
/// alone.
@NullMarked
package io.linli.transcode.openapi;

import org.jspecify.annotations.NullMarked;
