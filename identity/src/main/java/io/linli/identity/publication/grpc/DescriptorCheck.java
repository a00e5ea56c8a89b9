package io.linli.identity.publication.grpc;

import static io.linli.identity.publication.PublicationReason.CONTRACT_BROKEN;
import static io.linli.identity.publication.PublicationReason.GRANTS_UNFIT;

import io.linli.identity.publication.ContractCheck;
import io.linli.identity.publication.Grant;
import io.linli.identity.publication.PublicationName;
import io.linli.identity.publication.PublicationReason;
import io.linli.identity.publication.Route;
import io.linli.mesh.refusal.Refusal;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Judges a contract by making of it what the gateway will make of it.
@Component
final class DescriptorCheck implements ContractCheck {
    static final int ROUTES_MAX = 300;

    /// How many faults are told at once, and how long each is: gRPC carries them in trailers of 8
    /// KB.
    private static final int FAULTS_MAX = 10;

    private static final int FAULT_MAX = 200;
    private static final Set<String> HTTP_METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

    /// Nobody else may speak in these names.
    private static final List<String> OURS = List.of("linli.", "google.", "grpc.");

    @Override
    public List<Route> check(PublicationName name, byte[] contract, List<Grant> grants) {
        var plans = plansOf(contract);
        refuseIfAny(CONTRACT_BROKEN, "descriptorSet", faults(name, plans));
        refuseIfAny(GRANTS_UNFIT, "grants", GrantFit.faults(plans, grants));
        return plans.stream()
                .map(plan ->
                        new Route(
                                plan.httpMethod(),
                                plan.template().text(),
                                plan.method().getFullName()))
                .toList();
    }

    private static List<Plan> plansOf(byte[] contract) {
        try {
            var set = DescriptorSet.read(contract);
            return Api.of(set, HttpRules.annotations(), JsonStyle.STANDARD, _ -> true).plans();
        } catch (IllegalArgumentException e) {
            throw broken(e.getMessage());
        } catch (StackOverflowError e) { // nested beyond reason; nothing of it is kept
            throw broken("nested too deep");
        }
    }

    private static List<String> faults(PublicationName name, List<Plan> plans) {
        var faults = new ArrayList<String>();
        if (plans.isEmpty()) {
            faults.add("no method has a google.api.http binding (expected: at least one)");
        }
        if (plans.size() > ROUTES_MAX) {
            faults.add("bindings: " + plans.size() + " (expected: 1.." + ROUTES_MAX + ")");
        }
        for (var plan : plans) {
            var method = plan.method().getFullName();
            var path = plan.template().text();
            if (OURS.stream().anyMatch(method::startsWith)) {
                faults.add(method + ": a package of the mesh's own (expected: one of yours)");
            }
            if (!path.startsWith(name.prefix())) {
                faults.add(method + ": path " + path + " (expected: under " + name.prefix() + ")");
            }
            if (!HTTP_METHODS.contains(plan.httpMethod())) {
                faults.add(
                        method
                                + ": HTTP method "
                                + plan.httpMethod()
                                + " (expected: GET, PUT, POST, PATCH or DELETE)");
            }
        }
        return faults;
    }

    private static void refuseIfAny(PublicationReason reason, String field, List<String> faults) {
        if (!faults.isEmpty()) {
            throw refusal(reason, field, faults);
        }
    }

    private static Refusal broken(String fault) {
        return refusal(CONTRACT_BROKEN, "descriptorSet", List.of(fault));
    }

    private static Refusal refusal(PublicationReason reason, String field, List<String> faults) {
        var told = faults.stream().distinct().limit(FAULTS_MAX).map(DescriptorCheck::cut).toList();
        return new Refusal(
                reason,
                field + ": " + told.getFirst(),
                told.stream().map(fault -> new Refusal.Violation(field, fault)).toList());
    }

    private static String cut(String fault) {
        return fault.length() <= FAULT_MAX ? fault : fault.substring(0, FAULT_MAX) + "…";
    }
}
