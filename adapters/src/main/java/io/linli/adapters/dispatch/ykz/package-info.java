/// Whistles to departments that work in 渝快政 (YKZ), an installation of 专有钉钉: the dispatch platform
/// in its dialect. Rules; docs/rules/platforms.md §2.
@NullMarked
package io.linli.adapters.dispatch.ykz;

import org.jspecify.annotations.NullMarked;
