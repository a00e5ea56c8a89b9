package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseFile;
import java.util.UUID;

/// Points that reporters earn; how many, the points room says.
public interface Awards {
    /// Owes the points, in the transaction at hand; they are credited once for the case.
    void owe(CaseFile rated, UUID account);
}
