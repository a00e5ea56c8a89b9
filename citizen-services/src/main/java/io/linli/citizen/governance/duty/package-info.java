/// Duties (职责): who looks after which grid, building or lane, and where a new case goes by that.
@NullMarked
package io.linli.citizen.governance.duty;

import org.jspecify.annotations.NullMarked;
