/// Who is calling, and how the rooms are told.
@NullMarked
package io.linli.gateway.caller;

import org.jspecify.annotations.NullMarked;
