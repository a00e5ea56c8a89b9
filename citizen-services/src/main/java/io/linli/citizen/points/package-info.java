/// Points (积分): what people earn by taking part.
@NullMarked
package io.linli.citizen.points;

import org.jspecify.annotations.NullMarked;
