/// What the hotline says of its tickets, told to the governance room.
@NullMarked
package io.linli.adapters.hotline.calls;

import org.jspecify.annotations.NullMarked;
