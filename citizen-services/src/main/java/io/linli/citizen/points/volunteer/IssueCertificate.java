package io.linli.citizen.points.volunteer;

import static io.linli.citizen.points.volunteer.VolunteerReason.CERTIFICATE_KEY;
import static io.linli.citizen.points.volunteer.VolunteerReason.CERTIFICATE_UNKNOWN;
import static io.linli.citizen.points.volunteer.VolunteerReason.RECORDS_MANY;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.citizen.points.timebank.Member;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.PersonalData;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.seal.Masking;
import io.linli.signing.Sm3;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Use case: a volunteer is given a certificate, free and true, and anybody may check it. Rule
/// source: docs/rules/volunteer.md §3.
public final class IssueCertificate {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NUMBER_LENGTH = 20; // 100 bits: nobody guesses one

    private final TellRecord tell;
    private final Renderings renderings;
    private final Certificates certificates;
    private final PersonalData personal;
    private final Optional<CertificateKey> key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public IssueCertificate(
            TellRecord tell,
            Renderings renderings,
            Certificates certificates,
            PersonalData personal,
            Optional<CertificateKey> key,
            Clock clock) {
        this.tell = tell;
        this.renderings = renderings;
        this.certificates = certificates;
        this.personal = personal;
        this.key = key;
        this.clock = clock;
    }

    /// A certificate, and the page to print.
    public record Issued(Certificate certificate, Sealed page) {}

    /// What is known of a certificate, opened.
    ///
    /// @param name masked
    public record Checked(Certificate certificate, boolean genuine, String name) {}

    /// In the transaction at hand.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PURPOSE`, `MEMBER_UNKNOWN`, `RECORDS_MANY` or
    ///   `CERTIFICATE_KEY`
    public Issued issue(MemberId of, Asker asker, LocalDate from, LocalDate until) {
        var member = tell.looked(of, asker, "CERTIFICATE");
        var rows = renderings.between(of, from, until, Certificate.SERVICES_MAX + 1);
        if (rows.size() > Certificate.SERVICES_MAX) {
            throw RECORDS_MANY.refuse("services", rows.size(), "<= " + Certificate.SERVICES_MAX);
        }
        var document = document(member, rows);
        var json = document.json();
        var fresh =
                new Certificate(
                        document.number(),
                        of,
                        personal.certified(document.number(), "name", document.name()),
                        personal.certified(document.number(), "document", json),
                        digest(json),
                        key().secret().keyId(),
                        key().sign(json),
                        rows.size(),
                        document.time(),
                        document.issued());
        certificates.add(fresh);
        var page = document.page(fresh.digest(), fresh.signature());
        return new Issued(fresh, personal.certified(fresh.number(), "page", page));
    }

    private Document document(Member member, List<Rendering> rows) {
        return new Document(
                number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                personal.name(member.id(), member.name()),
                rows.stream()
                        .map(row ->
                                new Document.Line(
                                        row.in(),
                                        row.out(),
                                        building(row),
                                        row.content(),
                                        row.time(),
                                        row.rating()))
                        .toList());
    }

    /// Up to the building.
    public String building(Rendering row) {
        return Masking.address(personal.place(row.session(), row.place()));
    }

    private String number() {
        var number = new StringBuilder("V-");
        random.ints(NUMBER_LENGTH, 0, LETTERS.length())
                .forEach(each -> number.append(LETTERS.charAt(each)));
        return number.toString();
    }

    private static String digest(String json) {
        return Sm3.hex(json.getBytes(UTF_8));
    }

    /// Whose certificate it is tells the number alone.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CERTIFICATE_UNKNOWN` or `CERTIFICATE_KEY`
    public Checked check(String number) {
        var found =
                certificates
                        .numbered(number)
                        .orElseThrow(() -> CERTIFICATE_UNKNOWN.refuse("number", number));
        var json = personal.certified(number, "document", found.document());
        var genuine =
                digest(json).equals(found.digest())
                        && key().verifies(json, found.keyId(), found.signature());
        var name = personal.certified(number, "name", found.name());
        return new Checked(found, genuine, Masking.name(name));
    }

    public CertificateKey key() {
        return key.orElseThrow(() -> CERTIFICATE_KEY.refuse("key", "none"));
    }
}
