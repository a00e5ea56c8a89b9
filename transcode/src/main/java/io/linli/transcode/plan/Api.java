package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.codec.Shapes;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import java.util.List;
import java.util.function.Predicate;

/// One edition of an API: every binding that is open over HTTP. Never changes; a new contract is a
/// new edition.
public final class Api {
    private final DescriptorSet set;
    private final Shapes shapes;
    private final List<Plan> plans;

    private Api(DescriptorSet set, Shapes shapes, List<Plan> plans) {
        this.set = set;
        this.shapes = shapes;
        this.plans = List.copyOf(plans);
    }

    public static Api of(
            DescriptorSet set, HttpRules rules, JsonStyle style, Predicate<MethodDescriptor> open) {
        return of(set, rules, ApiSettings.STANDARD.with(style).open(open));
    }

    /// @throws IllegalArgumentException naming the method, when a binding cannot be carried out or
    ///   two claim the same path
    public static Api of(DescriptorSet set, HttpRules rules, ApiSettings settings) {
        throw new UnsupportedOperationException();
    }

    /// @param httpMethod in upper case, as sent; `HEAD` is answered from `GET`
    /// @param rawPath percent-encoded, without the query
    public Match find(String httpMethod, String rawPath) {
        throw new UnsupportedOperationException();
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
