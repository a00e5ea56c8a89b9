package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Community;
import io.linli.citizen.governance.cases.Filing;

/// What a ticket tells, as the case reads that it becomes. Personal data is sealed for the case, so
/// the case must be known first.
public interface Tale {
    Community community();

    /// Our code; the case room checks it.
    String category();

    Filing filing(CaseId sealedFor);

    /// What found no room in the filing; empty if all did.
    String rest();
}
