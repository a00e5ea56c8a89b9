package io.linli.citizen.points.ledger;

import io.linli.mesh.caller.Caller;
import java.time.Duration;

/// Who sends a call.
///
/// @param patience how long they wait for the answer
public record Sender(Caller caller, Once once, Duration patience) {}
