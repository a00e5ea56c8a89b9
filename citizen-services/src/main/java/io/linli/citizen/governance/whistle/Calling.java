package io.linli.citizen.governance.whistle;

/// As what a department was called.
///
/// @param place counts in the order of calling, from 1
/// @param mandatory the whistle cannot be closed without it
/// @param bound by the district, so that it cannot refuse
public record Calling(int place, boolean lead, boolean mandatory, boolean bound) {
    Calling leading(boolean now) {
        return new Calling(place, now, mandatory, bound);
    }
}
