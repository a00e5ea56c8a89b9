package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.PublicStatus;
import java.util.List;

/// What portals are told about the cases they filed.
public interface PortalNotices {
    /// Owes the portal the newest status, in the transaction at hand. The earlier ones come along
    /// so that none is told before those it follows; each is told once in effect, however often
    /// this is called.
    ///
    /// @param statuses oldest first, at least one
    void owe(CaseFile changed, String portal, List<PublicStatus> statuses);
}
