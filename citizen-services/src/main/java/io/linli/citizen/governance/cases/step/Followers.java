package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseFile;

/// Sees to it, from the transaction at hand, that merged cases go the way of their main case. It
/// happens soon after, because who moves the one need not see the others.
public interface Followers {
    /// The main case moved.
    void follow(CaseFile main);

    /// A new case repeats an earlier one.
    void link(CaseFile repeat);
}
