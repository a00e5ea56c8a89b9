/// The places, duties and ways of new cases of a demonstration, taken in at the start.
@NullMarked
package io.linli.citizen.governance.demo;

import org.jspecify.annotations.NullMarked;
