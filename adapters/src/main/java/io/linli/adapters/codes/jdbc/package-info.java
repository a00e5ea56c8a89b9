/// Keeps mappings of codes in PostgreSQL.
@NullMarked
package io.linli.adapters.codes.jdbc;

import org.jspecify.annotations.NullMarked;
