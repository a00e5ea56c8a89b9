package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.gateway.Doors.Decision;
import io.linli.gateway.Doors.Door;
import io.linli.proto.options.v1.Access;
import io.linli.signing.HeaderDialect;
import io.linli.signing.HttpSignature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whoever comes, by whichever door, is told the same: every open method by every role and every
/// scope, from the region a request names and from those around it. People come by a session or a
/// token; partners by a signature in either dialect or by a client certificate, which a trusted
/// proxy names or the connection itself shows.
class FiveDoorsTest {
    private static final String OWN = "110105017036";

    /// Where callers are, and whether that lets them act in the region requests name.
    private static final Map<String, Boolean> REGIONS =
            Map.of(OWN, true, "110105017037", false, "110105017", true, "110105017036001", false);

    private static final Decision IN = new Decision(200, "-");
    private static final Decision NOT_THEY = new Decision(403, "ACCESS_DENIED");
    private static final Decision NOT_THERE = new Decision(403, "REGION_DENIED");

    private static final List<OpenMethod> METHODS = OpenMethod.all(OWN);

    @TempDir static Path folder;

    private static Doors doors;

    @BeforeAll
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // every rule of the contract has to be compiled
    static void open() throws Exception {
        doors = new Doors(METHODS, folder);
    }

    @AfterAll
    static void close() throws Exception {
        if (doors != null) {
            doors.close();
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES) // a thousand requests on a busy machine
    void peopleAreToldTheSameBySessionAndByToken() {
        var roles = OpenMethod.namedBy(METHODS, Access::getRolesList);
        assertThat(roles).hasSize(10); // all the realm has; see docs/glossary.md

        var wrong = new ArrayList<String>();
        for (var role : with(roles, "visitor")) {
            REGIONS.forEach((region, covers) -> {
                var ways =
                        Map.of(
                                "session", doors.session(role, region),
                                "bearer", doors.bearer(role, region));
                wrong.addAll(wrongly(ways, Access::getRolesList, List.of(role), region, covers));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES) // 60 partners by four ways
    void partnersAreToldTheSameBySignatureAndByCertificate() {
        var scopes = OpenMethod.namedBy(METHODS, Access::getScopesList);
        assertThat(scopes).hasSize(13);

        var sets =
                Stream.concat(
                                scopes.stream().map(List::of),
                                Stream.of(List.<String>of(), List.copyOf(scopes)))
                        .toList();
        var wrong = new ArrayList<String>();
        for (var set : sets) {
            REGIONS.forEach((region, covers) -> {
                var id = "p" + sets.indexOf(set) + "-" + region;
                doors.register(id, region, set);
                var ways =
                        Map.of(
                                "RFC 9421", doors.signed(id, new HttpSignature()),
                                "X-Sign", doors.signed(id, new HeaderDialect()),
                                "Client-Cert", doors.certifiedByProxy(),
                                "TLS", doors.certifiedByConnection());
                wrong.addAll(wrongly(ways, Access::getScopesList, set, region, covers));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyIsToldToSayWhoTheyAre() {
        var answers =
                METHODS.stream()
                        .map(method -> doors.ask(method, doors.nobody()))
                        .collect(Collectors.toSet());

        assertThat(answers).containsExactly(new Decision(401, "CREDENTIALS_MISSING"));
    }

    /// A way in that anybody could take would make the other four worthless.
    @Test
    void aStrangerWhoOnlySaysThatItHasACertificateIsNobody() {
        doors.register("by-hearsay", OWN, OpenMethod.namedBy(METHODS, Access::getScopesList));

        var answers =
                METHODS.stream()
                        .map(method -> doors.ask(method, doors.certifiedByHearsay()))
                        .collect(Collectors.toSet());

        assertThat(answers).containsExactly(new Decision(401, "CREDENTIALS_MISSING"));
    }

    /// Said once without the contract, so that a contract that is read wrongly is noticed.
    @Test
    void someDutiesAreKnownByHeart() {
        assertThat(whoMay("/v1/whistles", "POST")).containsExactly("street-officer");
        assertThat(whoMay("/v1/cases", "POST"))
                .containsExactlyInAnyOrder("grid-worker", "community-officer", "street-officer");
        assertThat(whoMay("/v1/publications", "POST")).containsExactly("system-admin");
        assertThat(whoMay("/v1/transfers", "POST")).isEmpty(); // machines only
    }

    private static List<String> whoMay(String path, String httpMethod) {
        var method =
                METHODS.stream()
                        .filter(each -> each.path().equals(path))
                        .filter(each -> each.httpMethod().equals(httpMethod))
                        .findFirst()
                        .orElseThrow();
        return OpenMethod.namedBy(METHODS, Access::getRolesList).stream()
                .filter(role -> doors.ask(method, doors.bearer(role, OWN)).equals(IN))
                .toList();
    }

    /// Every method that is answered otherwise than the contract says, by any of the ways.
    ///
    /// @param held by the caller, one of which has to be in `list`
    private static List<String> wrongly(
            Map<String, Door> ways,
            Function<Access, List<String>> list,
            List<String> held,
            String region,
            boolean covers) {
        return METHODS.stream()
                .filter(method -> region.equals(OWN) || method.namesARegion())
                .flatMap(method -> {
                    var may = held.stream().anyMatch(list.apply(method.access())::contains);
                    var there = covers || !method.namesARegion();
                    var right = may ? there ? IN : NOT_THERE : NOT_THEY;
                    return ways.entrySet().stream()
                            .map(way -> Map.entry(way.getKey(), doors.ask(method, way.getValue())))
                            .filter(way -> !way.getValue().equals(right))
                            .map(way ->
                                    "%s by %s of %s in %s: %s, not %s"
                                            .formatted(
                                                    method,
                                                    way.getKey(),
                                                    held,
                                                    region,
                                                    way.getValue(),
                                                    right));
                })
                .toList();
    }

    private static List<String> with(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
