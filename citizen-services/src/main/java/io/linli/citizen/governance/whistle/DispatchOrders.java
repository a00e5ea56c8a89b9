package io.linli.citizen.governance.whistle;

/// What the dispatch platform is told.
public interface DispatchOrders {
    /// Owes the platform the call to the departments, in the transaction at hand.
    void owe(Whistle blown);
}
