/// Live updates between replicas. May be lost; whoever listens reads the truth again after a gap.
@NullMarked
package io.linli.mesh.live;

import org.jspecify.annotations.NullMarked;
