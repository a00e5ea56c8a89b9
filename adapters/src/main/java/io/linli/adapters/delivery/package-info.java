/// Hand-overs (移交): what the mesh owes to outside platforms. Each is kept before it is sent, leaves
/// in its subject's order, is asked for before it is sent again, and ends acknowledged or dead,
/// never in between.
@NullMarked
package io.linli.adapters.delivery;

import org.jspecify.annotations.NullMarked;
