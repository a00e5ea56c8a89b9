package io.linli.mesh;

import io.linli.mesh.call.Door;
import io.linli.mesh.task.DurableTasks;

/// What a room is given: its name, which is also its schema, the door that answers its calls, and
/// its tasks.
public record Room(String name, Door door, DurableTasks tasks) {}
