package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseReach;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// The condition every list and count of cases begins with.
final class Reaching {
    private static final int COMMUNITY_DIGITS = 12; // as many as the region of a case has
    private static final String PARTNER = " AND (:partner = '' OR partner_id = :partner) ";

    /// Kept in the index's own order, so that a page of a community reads no more than a page.
    private static final String COMMUNITY = " WHERE region = :region" + PARTNER;

    private static final String BELOW = " WHERE region >= :region AND region < :beyond" + PARTNER;

    private Reaching() {}

    static String where(CaseReach reach) {
        return reach.region().length() == COMMUNITY_DIGITS ? COMMUNITY : BELOW;
    }

    static StatementSpec of(StatementSpec statement, CaseReach reach) {
        return statement
                .param("region", reach.region())
                .param("beyond", reach.region() + ":") // ':' follows '9'
                .param("partner", reach.partner());
    }
}
