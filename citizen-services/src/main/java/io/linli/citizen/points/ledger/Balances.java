package io.linli.citizen.points.ledger;

/// The four sums of an account, each 0..[Amount#HELD_MAX], as are pending and posted together.
public record Balances(
        long debitsPending, long debitsPosted, long creditsPending, long creditsPosted) {
    public static final Balances NONE = new Balances(0, 0, 0, 0);

    /// What debits leave of the credits; never below 0.
    long debitRoom() {
        return Math.max(0, creditsPosted - debitsPosted - debitsPending);
    }

    /// What credits leave of the debits; never below 0.
    long creditRoom() {
        return Math.max(0, debitsPosted - creditsPosted - creditsPending);
    }

    Balances debited(long pending, long posted) {
        return new Balances(
                Math.addExact(debitsPending, pending),
                Math.addExact(debitsPosted, posted),
                creditsPending,
                creditsPosted);
    }

    Balances credited(long pending, long posted) {
        return new Balances(
                debitsPending,
                debitsPosted,
                Math.addExact(creditsPending, pending),
                Math.addExact(creditsPosted, posted));
    }
}
