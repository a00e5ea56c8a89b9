/// The tree of administrative regions, dated, because codes are renumbered. Rules: G-01, R-27.
@NullMarked
package io.linli.identity.region;

import org.jspecify.annotations.NullMarked;
