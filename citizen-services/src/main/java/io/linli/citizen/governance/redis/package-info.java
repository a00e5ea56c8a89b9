/// News of cases through Redis.
@NullMarked
package io.linli.citizen.governance.redis;

import org.jspecify.annotations.NullMarked;
