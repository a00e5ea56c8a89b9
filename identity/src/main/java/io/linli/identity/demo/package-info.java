/// The invented partners and estates of a demonstration, taken in at the start.
@NullMarked
package io.linli.identity.demo;

import org.jspecify.annotations.NullMarked;
