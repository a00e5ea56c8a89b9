/// Governance in PostgreSQL, schema `governance`.
@NullMarked
package io.linli.citizen.governance.jdbc;

import org.jspecify.annotations.NullMarked;
