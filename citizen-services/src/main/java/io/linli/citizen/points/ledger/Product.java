package io.linli.citizen.points.ledger;

import static io.linli.mesh.refusal.CommonReason.ACCESS_DENIED;

import io.linli.mesh.caller.Caller;

/// What is sold as a ledger of its own, such as points, and what its lines may say. Rule source:
/// docs/rules/ledger.md §1 and §8.
///
/// @param least the smallest amount a transfer may name
/// @param most the largest
/// @param meshOnly whether only parts of the mesh write to it, because their rules (who earns, how
///   often, until when) stand above the ledger's
public record Product(long least, long most, boolean meshOnly) {
    public Product {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "bounds: " + least + ".." + most + " (expected: 0 <= least <= most)");
        }
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED`
    void admit(Caller caller, String field) {
        if (meshOnly && !caller.is(Caller.Kind.SERVICE)) {
            throw ACCESS_DENIED.refuse(field, "a product's", "a ledger that partners write to");
        }
    }

    boolean allows(Transfer transfer) {
        var amount = transfer.amount();
        var whole =
                transfer.flags().has(TransferFlags.VOID_PENDING)
                        ? amount.isZero() || amount.isAll()
                        : (transfer.flags().settles() || transfer.flags().balances())
                                && amount.isAll();
        return whole || amount.fits() && amount.low() >= least && amount.low() <= most;
    }
}
