/// A stand-in for a city's services portal in the style of 渝快办.
@NullMarked
package io.linli.adapters.servicesportal.simulator;

import org.jspecify.annotations.NullMarked;
