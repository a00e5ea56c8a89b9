package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.codec.Shapes;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.route.RawPath;
import io.linli.transcode.route.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One edition of an API: every binding that is open over HTTP. Never changes; a new contract is a
/// new edition.
public final class Api {
    private static final Match NOTHING = new Match.Nothing();

    private final DescriptorSet set;
    private final Shapes shapes;
    private final List<Plan> plans;
    private final Routes<Plan> routes = new Routes<>();

    /// Where the paths of guests begin; the next segment names the guest.
    private final String guestsBelow;

    private final Map<String, Api> guests;

    private Api(DescriptorSet set, Shapes shapes, List<Plan> plans) {
        this(set, shapes, plans, "", Map.of());
    }

    private Api(
            DescriptorSet set,
            Shapes shapes,
            List<Plan> plans,
            String guestsBelow,
            Map<String, Api> guests) {
        this.set = set;
        this.shapes = shapes;
        this.plans = List.copyOf(plans);
        this.guestsBelow = guestsBelow;
        this.guests = Map.copyOf(guests);
        plans.forEach(plan -> routes.add(plan.httpMethod(), plan.template(), plan));
    }

    public static Api of(
            DescriptorSet set, HttpRules rules, JsonStyle style, Predicate<MethodDescriptor> open) {
        return of(set, rules, ApiSettings.STANDARD.with(style).open(open));
    }

    /// @throws IllegalArgumentException naming the method, when a binding cannot be carried out or
    ///   two claim the same path
    public static Api of(DescriptorSet set, HttpRules rules, ApiSettings settings) {
        rules.check(set);
        var shapes = new HashMap<JsonStyle, Shapes>();
        var names = new FieldNames();
        var plans = new ArrayList<Plan>();
        for (var service : set.services()) {
            for (var method : service.getMethods()) {
                var rule = rules.of(method);
                if (rule.isPresent() && settings.open().test(method)) {
                    var its = shapesIn(settings.styles().apply(method), set, shapes);
                    Rule.of(method, rule.get(), names)
                            .forEach(each -> plans.add(new Plan(each, its, names, settings)));
                }
            }
        }
        return new Api(set, shapesIn(settings.style(), set, shapes), plans);
    }

    private static Shapes shapesIn(
            JsonStyle style, DescriptorSet set, Map<JsonStyle, Shapes> made) {
        return made.computeIfAbsent(style, each -> Shapes.of(set.files(), each));
    }

    /// This edition with others as guests in it, each with a contract of its own. What a guest says
    /// reaches only the paths below its own name, so none can stand in the way of this edition or
    /// of another guest.
    ///
    /// @param below where the guests' paths begin, such as `/v1/x/`
    /// @param guests by the segment that follows
    public Api with(String below, Map<String, Api> guests) {
        guests.forEach((name, guest) -> requireBelow(below + name + "/", guest));
        return new Api(set, shapes, plans, below, guests);
    }

    private static void requireBelow(String prefix, Api guest) {
        for (var plan : guest.plans) {
            if (!plan.template().text().startsWith(prefix)) {
                throw new IllegalArgumentException(
                        plan
                                + ": path "
                                + plan.template().text()
                                + " (expected: under "
                                + prefix
                                + ")");
            }
        }
    }

    private @Nullable Api guestOf(String rawPath) {
        if (guests.isEmpty() || !rawPath.startsWith(guestsBelow)) {
            return null;
        }
        var end = rawPath.indexOf('/', guestsBelow.length());
        return end < 0 ? null : guests.get(rawPath.substring(guestsBelow.length(), end));
    }

    /// @param httpMethod in upper case, as sent; `HEAD` is answered from `GET`
    /// @param rawPath percent-encoded, without the query
    public Match find(String httpMethod, String rawPath) {
        var flaw = RawPath.flaw(rawPath);
        if (flaw != null) {
            return new Match.Flawed(flaw);
        }
        var guest = guestOf(rawPath);
        if (guest != null) {
            return guest.find(httpMethod, rawPath);
        }
        var hit = routes.find(httpMethod, rawPath);
        if (hit != null) {
            return new Match.Found(hit.target(), hit.segments());
        }
        var methods = routes.methods(rawPath);
        return methods.isEmpty() ? NOTHING : new Match.OtherMethods(methods);
    }

    /// Its own; those of guests are theirs.
    public List<Plan> plans() {
        return plans;
    }

    public DescriptorSet set() {
        return set;
    }

    /// The messages of the contract in this edition's JSON style; also for details of errors.
    public Shapes shapes() {
        return shapes;
    }
}
