/// Ways to other rooms: in-process when the room is served here, over the network otherwise.
@NullMarked
package io.linli.mesh.channel;

import org.jspecify.annotations.NullMarked;
