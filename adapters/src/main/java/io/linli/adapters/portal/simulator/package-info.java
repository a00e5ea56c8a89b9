/// A stand-in for the portals: takes progress notices.
@NullMarked
package io.linli.adapters.portal.simulator;

import org.jspecify.annotations.NullMarked;
