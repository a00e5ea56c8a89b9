package io.linli.adapters.servicesportal;

import static io.linli.adapters.outside.PlatformFailure.Cause.DOWN;
import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;
import static io.linli.adapters.outside.PlatformFailure.Cause.REFUSED;

import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.PlatformFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What else a services portal offers: the catalogue of items, residents' applications, ratings
/// (好差评) and licences. Rules.
public final class YkbServices {
    static final int ITEMS_MAX = 5_000;
    private static final int TRIES = 3;

    private final YkbApi api;
    private final YkbPortal portal;
    private final Guard guard;

    YkbServices(YkbApi api, YkbPortal portal, Guard guard) {
        this.api = api;
        this.portal = portal;
        this.guard = guard;
    }

    /// Something the portal does for residents.
    public record Item(String code, String name) {}

    /// An application as the portal has it.
    public record Application(String number, String status, long version) {}

    /// A licence that was read, once.
    public record Licence(String type, String number, String holder) {}

    /// The whole catalogue as it stood at one moment. One that changes while it is read is read
    /// again, so that nothing is left out or taken twice.
    ///
    /// @throws PlatformFailure DOWN if it will not stand still
    public List<Item> items() {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var found = new LinkedHashMap<String, Item>();
            if (readAll(found)) {
                return List.copyOf(found.values());
            }
        }
        throw new PlatformFailure(DOWN, "items: changed while they were read", null);
    }

    /// @return whether it stood still
    private boolean readAll(Map<String, Item> found) {
        var first = page(1);
        var version = text(first, "version");
        var told = first;
        for (var number = 2; !told.path("items").isEmpty(); number++) {
            for (var item : told.path("items")) {
                found.put(
                        text(item, "itemCode"),
                        new Item(text(item, "itemCode"), text(item, "itemName")));
            }
            if (found.size() > ITEMS_MAX) {
                throw new PlatformFailure(
                        NONSENSE, "items: over " + ITEMS_MAX + " (expected: less)", null);
            }
            told = page(number);
            if (!text(told, "version").equals(version)) {
                return false;
            }
        }
        return found.size() == first.path("total").asInt(-1);
    }

    private JsonNode page(int number) {
        return portal.asked(guard, token -> api.items(token, new YkbApi.Page(number)));
    }

    /// Applies for an item; applying again under the same id answers the same number.
    public String apply(String requestId, String itemCode) {
        var told =
                portal.done(
                        guard, token -> api.apply(token, new YkbApi.Apply(requestId, itemCode)));
        return number(told);
    }

    public Application application(String number) {
        return application(
                portal.asked(guard, token -> api.application(token, new YkbApi.Number(number))));
    }

    /// Brings what was missing; the same under the same id counts once.
    public Application supplement(String requestId, String number, String text) {
        return application(
                portal.done(
                        guard,
                        token ->
                                api.supplement(
                                        token, new YkbApi.Supplement(requestId, number, text))));
    }

    /// @throws PlatformFailure REFUSED once it is decided
    public Application withdraw(String number) {
        return application(
                portal.done(guard, token -> api.withdraw(token, new YkbApi.Number(number))));
    }

    /// Rates one round of service, once.
    ///
    /// @param grade 5 best to 1
    /// @return whether it counts; false if the round is rated already, perhaps by an attempt that
    ///   was not answered
    public boolean rate(String number, int round, int grade) {
        try {
            portal.done(guard, token -> api.rate(token, new YkbApi.Rating(number, round, grade)));
            return true;
        } catch (PlatformFailure e) {
            if (e.sort() == REFUSED && e.code().equals("RATED_ALREADY")) {
                return false;
            }
            throw e;
        }
    }

    /// Reads a resident's licence with the token they gave for it. The token counts once: whoever
    /// gets no answer must ask the resident again.
    ///
    /// @throws PlatformFailure REFUSED for a token that was used, has ended or is none
    public Licence licence(String authToken, String type, String purpose) {
        var told =
                portal.done(
                        guard,
                        token -> api.licence(token, new YkbApi.Reading(authToken, type, purpose)));
        return new Licence(text(told, "type"), text(told, "number"), text(told, "holder"));
    }

    private static Application application(JsonNode told) {
        return new Application(number(told), text(told, "status"), told.path("version").asLong(0));
    }

    private static String number(JsonNode told) {
        var number = text(told, "caseNo");
        if (number.isBlank()) {
            throw new PlatformFailure(NONSENSE, "caseNo: none (expected: one)", null);
        }
        return number;
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString("") : "";
    }
}
