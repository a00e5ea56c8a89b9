/// Keeps the hotline's messages in PostgreSQL, sealed.
@NullMarked
package io.linli.adapters.hotline.jdbc;

import org.jspecify.annotations.NullMarked;
