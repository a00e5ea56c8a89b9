/// What points owe to others: reminders to portals.
@NullMarked
package io.linli.citizen.points.calls;

import org.jspecify.annotations.NullMarked;
