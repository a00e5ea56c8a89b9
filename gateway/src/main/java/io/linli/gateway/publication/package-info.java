/// Services of departments and firms, served beside the mesh's own while the gateway runs: which
/// are published is asked of identity, who may call them is said by their grants.
@NullMarked
package io.linli.gateway.publication;

import org.jspecify.annotations.NullMarked;
