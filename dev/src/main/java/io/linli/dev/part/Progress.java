package io.linli.dev.part;

/// Tells the person at the keyboard what takes long.
@FunctionalInterface
public interface Progress {
    void say(String part, String what);
}
