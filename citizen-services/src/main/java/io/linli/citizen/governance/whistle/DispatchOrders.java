package io.linli.citizen.governance.whistle;

import java.util.List;

/// What the dispatch platform is told, each in the transaction at hand and in order.
public interface DispatchOrders {
    /// Owes the platform the call to departments of a whistle.
    ///
    /// @param number counts what is owed about the whistle, from 1
    void owe(Whistle blown, List<Called> called, long number);

    /// Owes the platform word of what was decided.
    ///
    /// @param event what happened
    void owe(Whistle whistle, WhistleEvent event, long number);
}
