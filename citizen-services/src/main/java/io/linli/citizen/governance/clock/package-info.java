/// Time limits: how long something may take, and the calendar that is counted in.
@NullMarked
package io.linli.citizen.governance.clock;

import org.jspecify.annotations.NullMarked;
