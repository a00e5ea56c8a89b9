/// Governance (治理): cases from filing to rating, and the whistles that call departments to them.
///
/// Cases and whistles change together in one transaction, so they share a schema; the words of each
/// stand in a package of their own, as do those of time limits.
@NullMarked
package io.linli.citizen.governance;

import org.jspecify.annotations.NullMarked;
