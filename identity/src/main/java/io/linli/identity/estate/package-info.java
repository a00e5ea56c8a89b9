/// Residential estates and who looks after them. Rules: G-01, I-05.
@NullMarked
package io.linli.identity.estate;

import org.jspecify.annotations.NullMarked;
