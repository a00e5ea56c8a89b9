/// The gRPC door of rewards.
@NullMarked
package io.linli.citizen.points.reward.grpc;

import org.jspecify.annotations.NullMarked;
