package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseFile;

/// Points that reporters earn; how many, the points room says.
public interface Awards {
    /// Owes the points to the reporter's account, in the transaction at hand; they are credited
    /// once for the case. A case whose reporter has no account earns nothing.
    void owe(Deed deed, CaseFile file);
}
