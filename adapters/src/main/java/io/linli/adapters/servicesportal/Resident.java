package io.linli.adapters.servicesportal;

/// Who has logged in at the portal. Personal data.
///
/// @param openId the portal's own id for the person, in our application
/// @param assurance how sure the portal is of who it is, 0..3. Rule: R-89
public record Resident(String openId, String name, String phone, int assurance) {
    static final int ASSURANCE_MAX = 3;

    public Resident {
        if (assurance < 0 || assurance > ASSURANCE_MAX) {
            throw new IllegalArgumentException("assurance: " + assurance + " (expected: 0..3)");
        }
    }

    @Override
    public String toString() {
        return "Resident[" + assurance + "]"; // never who
    }
}
