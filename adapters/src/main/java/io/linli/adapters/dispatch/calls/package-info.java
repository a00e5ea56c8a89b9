/// What departments report to the dispatch platform, told to the governance room.
@NullMarked
package io.linli.adapters.dispatch.calls;

import org.jspecify.annotations.NullMarked;
