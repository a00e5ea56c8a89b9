/// Describes the public API for people and programs.
@NullMarked
package io.linli.gateway.openapi;

import org.jspecify.annotations.NullMarked;
