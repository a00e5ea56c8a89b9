/// What every adapter needs to call an outside platform: signed HTTP, guards around each call, and
/// the four ways a platform can fail us.
@NullMarked
package io.linli.adapters.outside;

import org.jspecify.annotations.NullMarked;
