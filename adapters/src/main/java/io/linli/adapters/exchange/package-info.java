/// The national data exchange (国家共享交换平台): the secret it gives us, which rotates. Rule: R-84;
/// docs/rules/platforms.md §5.
@NullMarked
package io.linli.adapters.exchange;

import org.jspecify.annotations.NullMarked;
