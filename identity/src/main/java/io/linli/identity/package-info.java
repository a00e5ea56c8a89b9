/// Who and where: regions, partners and estates.
@NullMarked
package io.linli.identity;

import org.jspecify.annotations.NullMarked;
