/// What citizens bring up and what they earn by it: the rooms governance and points.
@NullMarked
package io.linli.citizen;

import org.jspecify.annotations.NullMarked;
