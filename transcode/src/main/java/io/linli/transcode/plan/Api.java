package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.codec.Shapes;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.route.RawPath;
import io.linli.transcode.route.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One edition of an API: every binding that is open over HTTP. Never changes; a new contract is a
/// new edition.
public final class Api {
    private static final Match NOTHING = new Match.Nothing();

    private final DescriptorSet set;
    private final Shapes shapes;
    private final List<Plan> plans;
    private final Routes<Plan> routes = new Routes<>();

    private Api(DescriptorSet set, Shapes shapes, List<Plan> plans) {
        this.set = set;
        this.shapes = shapes;
        this.plans = List.copyOf(plans);
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
        var shapes = Shapes.of(set.files(), settings.style());
        var names = new FieldNames();
        var plans = new ArrayList<Plan>();
        for (var service : set.services()) {
            for (var method : service.getMethods()) {
                var rule = rules.of(method);
                if (rule.isPresent() && settings.open().test(method)) {
                    Rule.of(method, rule.get(), names)
                            .forEach(each -> plans.add(new Plan(each, shapes, names, settings)));
                }
            }
        }
        return new Api(set, shapes, plans);
    }

    /// @param httpMethod in upper case, as sent; `HEAD` is answered from `GET`
    /// @param rawPath percent-encoded, without the query
    public Match find(String httpMethod, String rawPath) {
        var flaw = RawPath.flaw(rawPath);
        if (flaw != null) {
            return new Match.Flawed(flaw);
        }
        var hit = routes.find(httpMethod, rawPath);
        if (hit != null) {
            return new Match.Found(hit.target(), hit.segments());
        }
        var methods = routes.methods(rawPath);
        return methods.isEmpty() ? NOTHING : new Match.OtherMethods(methods);
    }

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
