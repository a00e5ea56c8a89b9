/// What governance asks of other rooms: regions of identity, hand-overs of adapters, transfers of
/// points.
@NullMarked
package io.linli.citizen.governance.calls;

import org.jspecify.annotations.NullMarked;
