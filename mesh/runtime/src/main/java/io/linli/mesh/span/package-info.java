/// Spans of sampled traces, told to an OpenTelemetry collector when there is one.
@NullMarked
package io.linli.mesh.span;

import org.jspecify.annotations.NullMarked;
