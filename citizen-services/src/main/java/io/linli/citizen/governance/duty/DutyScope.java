package io.linli.citizen.governance.duty;

/// A place that somebody should look after.
///
/// @param grid the grid a building or lane lies in; empty when not known
/// @param retired nobody needs to any more
public record DutyScope(Key key, String name, String grid, boolean retired) {
    /// @param region the community it lies in
    public record Key(String region, ScopeKind kind, String code) {
        @Override
        public String toString() {
            return region + " " + kind + " " + code;
        }
    }
}
