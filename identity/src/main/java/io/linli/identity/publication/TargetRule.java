package io.linli.identity.publication;

import static io.linli.identity.publication.PublicationReason.TARGET_DENIED;

import java.util.List;

/// Which targets the mesh may be made to call. What is not allowed is denied; and the machine
/// itself, whose neighbours hold secrets (link-local is where clouds answer for credentials), is
/// denied even where a pattern is too wide. The gateway judges the addresses behind a name again
/// when it connects.
public final class TargetRule {
    private final List<TargetPattern> allowed;
    private final boolean local;

    /// @param local whether loopback and link-local addresses may be targets
    public TargetRule(List<String> allowed, boolean local) {
        this.allowed = allowed.stream().map(TargetPattern::parse).toList();
        this.local = local;
    }

    /// @throws io.linli.mesh.refusal.Refusal `TARGET_DENIED`
    public void check(Target target) {
        if (!local && isLocal(target.host())) {
            throw TARGET_DENIED.refuse("target", target, "another machine than the gateway's own");
        }
        if (allowed.stream().noneMatch(pattern -> pattern.fits(target))) {
            throw TARGET_DENIED.refuse("target", target, "one of linli.publication.targets");
        }
    }

    private static boolean isLocal(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || Ipv4.parse(host).map(Ipv4::isLocal).orElse(Ipv4.looksNumeric(host));
    }
}
