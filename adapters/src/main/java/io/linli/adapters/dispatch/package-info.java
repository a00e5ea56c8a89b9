/// The dispatch platform (吹哨报到 command centre): whistles go out as orders, departments' steps come
/// back by callback. Dialect and rules: R-87, R-88(e).
@NullMarked
package io.linli.adapters.dispatch;

import org.jspecify.annotations.NullMarked;
