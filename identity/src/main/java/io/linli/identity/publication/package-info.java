/// Services of departments and firms that the gateway publishes: proposed by one administrator,
/// approved by another, removable. Rule: R-30, [ADR 0016](docs/adr/0016-live-registration.md).
@NullMarked
package io.linli.identity.publication;

import org.jspecify.annotations.NullMarked;
