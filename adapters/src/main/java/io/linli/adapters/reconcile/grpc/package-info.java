/// The gRPC door of reconciliations.
@NullMarked
package io.linli.adapters.reconcile.grpc;

import org.jspecify.annotations.NullMarked;
