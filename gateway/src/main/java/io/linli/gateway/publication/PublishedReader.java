package io.linli.gateway.publication;

import io.linli.proto.identity.v1.Grant;
import io.linli.proto.identity.v1.PublishedContract;
import io.linli.proto.identity.v1.Terms;
import io.linli.proto.identity.v1.Terms.CallerInfo;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.plan.Plan;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Makes of a contract what serves it. Identity has judged it twice; this judges again, because
/// what cannot be served here must not be served in part.
final class PublishedReader {
    /// As the mesh's own answers look.
    private static final JsonStyle STYLE = new JsonStyle(true, false, false, false);

    private final Api own;

    /// @param own the mesh's own edition
    PublishedReader(Api own) {
        this.own = own;
    }

    /// @throws IllegalArgumentException saying what cannot be served
    Published read(PublishedContract contract) {
        var publication = contract.getPublication();
        var upstream = Published.upstreamOf(publication.getId());
        var deadline = deadlineOf(publication.getTerms());
        var api = apiOf(contract, upstream, deadline);
        own.with(Published.BELOW, Map.of(publication.getName(), api));
        var terms = publication.getTerms();
        return new Published(
                publication.getId(),
                publication.getName(),
                publication.getTarget(),
                api,
                rightsOf(api, publication.getGrantsList()),
                deadline,
                terms.getConcurrentCallsMax(),
                terms.getCallerInfo() == CallerInfo.NAMED);
    }

    private static Duration deadlineOf(Terms terms) {
        return Duration.ofSeconds(terms.getDeadline().getSeconds(), terms.getDeadline().getNanos());
    }

    private static Api apiOf(PublishedContract contract, String upstream, Duration deadline) {
        try {
            return Api.of(
                    DescriptorSet.read(contract.getDescriptorSet().toByteArray()),
                    HttpRules.annotations(),
                    ApiSettings.STANDARD.with(STYLE).upstream(_ -> upstream).deadline(deadline));
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("contract: nested too deep", e);
        }
    }

    private static Map<String, Right> rightsOf(Api api, Iterable<Grant> grants) {
        var rights = new HashMap<String, Right>();
        for (var grant : grants) {
            var plan =
                    api.plans().stream()
                            .filter(each -> each.method().getFullName().equals(grant.getMethod()))
                            .findFirst();
            plan.ifPresent(each -> rights.put(grant.getMethod(), rightOf(each, grant)));
        }
        return rights; // a method without one is closed
    }

    private static Right rightOf(Plan plan, Grant grant) {
        var name = grant.getRegionField();
        var region = name.isEmpty() ? null : plan.method().getInputType().findFieldByName(name);
        if (!name.isEmpty() && region == null) {
            throw new IllegalArgumentException(
                    plan + ": regionField " + name + " (expected: a field of the request)");
        }
        return new Right(
                Set.copyOf(grant.getRolesList()), Set.copyOf(grant.getScopesList()), region);
    }
}
