/// A city's services portal in the style of 渝快办 (YKB): the dialect in which it is told of progress,
/// with a token that ends after two hours, and the exchange of a login's one-time code for who has
/// logged in. Rules; docs/rules/platforms.md §4.
@NullMarked
package io.linli.adapters.servicesportal;

import org.jspecify.annotations.NullMarked;
