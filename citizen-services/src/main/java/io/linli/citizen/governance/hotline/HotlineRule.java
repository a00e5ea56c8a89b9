package io.linli.citizen.governance.hotline;

/// What holds for tickets of a region. Rules.
///
/// @param weights of the rates
/// @param returns how often a ticket may be handed back
/// @param tries on how many days calling in vain ends it
/// @param level of a ticket that comes without one
/// @param extensionDays how much more than the present end may be asked for
/// @param version which of the dated rows it is
public record HotlineRule(
        Weights weights,
        int returns,
        int tries,
        DispatchLevel level,
        int extensionDays,
        String version) {
    private static final int WHOLE = 100;

    /// How much each rate counts, in percent.
    ///
    /// @param basically whether 基本满意 counts as satisfied
    public record Weights(int response, int solution, int satisfaction, boolean basically) {
        public Weights {
            if (response < 0
                    || solution < 0
                    || satisfaction < 0
                    || response + solution + satisfaction != WHOLE) {
                throw new IllegalArgumentException(
                        "weights: %d %d %d (expected: %d together)"
                                .formatted(response, solution, satisfaction, WHOLE));
            }
        }
    }
}
