package io.linli.citizen.governance.cases;

/// Which cases a question is about: those below a region, and only one partner's if one asks. The
/// rows of others are out of reach below this line as well.
///
/// @param region a region's code; empty for all
/// @param partner a partner's id; empty for all
public record CaseReach(String region, String partner) {
    /// Reaches no case at all.
    public static final CaseReach NOTHING = new CaseReach("-", "");
}
