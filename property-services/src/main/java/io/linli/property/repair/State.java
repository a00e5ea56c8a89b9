package io.linli.property.repair;

/// How far an order has come.
public enum State {
    NEW,
    ACCEPTED,
    ARRIVED,
    DONE
}
