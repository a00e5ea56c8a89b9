/// Numbers (数据) for three tiers: how the cases of a region stand and how it went lately. Rules:
/// docs/rules/numbers.md.
@NullMarked
package io.linli.citizen.governance.numbers;

import org.jspecify.annotations.NullMarked;
