package io.linli.citizen.points.timebank;

import io.linli.seal.Seal;
import io.linli.seal.Seal.Place;
import java.time.LocalDate;
import java.util.Base64;

/// Seals what is personal in the time bank on the way in, and opens it at the last moment on the
/// way out. Rule source: docs/rules/personal-data.md §2.
public final class PersonalData {
    private static final String MEMBER = "points.timebank_member";
    private static final String SESSION = "points.timebank_session";
    private static final String CERTIFICATE = "points.volunteer_certificate";

    private final Seal seal;

    public PersonalData(Seal seal) {
        this.seal = seal;
    }

    public Sealed name(MemberId of, String name) {
        return sealed(name, new Place(MEMBER, "name", of.toString()));
    }

    public Sealed birth(MemberId of, LocalDate birth) {
        return sealed(birth.toString(), new Place(MEMBER, "birth", of.toString()));
    }

    /// Equal for the same name and birth date, and tells nothing else.
    public String facts(String name, LocalDate birth) {
        return seal.blindIndex(birth + " " + name);
    }

    public Sealed place(SessionId of, String place) {
        return sealed(place, new Place(SESSION, "place", of.toString()));
    }

    public Sealed certified(String number, String column, String text) {
        return sealed(text, new Place(CERTIFICATE, column, number));
    }

    public String name(MemberId of, Sealed name) {
        return opened(name, new Place(MEMBER, "name", of.toString()));
    }

    public LocalDate birth(Member of) {
        return birth(of.id(), of.birth());
    }

    public LocalDate birth(MemberId of, Sealed birth) {
        return LocalDate.parse(opened(birth, new Place(MEMBER, "birth", of.toString())));
    }

    public String place(SessionId of, Sealed place) {
        return opened(place, new Place(SESSION, "place", of.toString()));
    }

    public String certified(String number, String column, Sealed text) {
        return opened(text, new Place(CERTIFICATE, column, number));
    }

    private Sealed sealed(String text, Place place) {
        return new Sealed(
                text.isEmpty() ? "" : Base64.getEncoder().encodeToString(seal.seal(text, place)));
    }

    private String opened(Sealed text, Place place) {
        return text.isEmpty() ? "" : seal.open(Base64.getDecoder().decode(text.base64()), place);
    }
}
