package io.linli.citizen.points.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Use case: someone opens accounts.
public final class OpenAccounts {
    private final Ledger ledger;

    /// What became of an account.
    public enum Opened {
        CREATED,
        EXISTS,
        EXISTS_WITH_DIFFERENT_FIELDS
    }

    public OpenAccounts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What became of each account, in order. They are opened by id, so that two lists with the
    /// same ids wait for each other and never lock up; of one id twice in the list, the first is
    /// opened.
    public List<Opened> open(List<Account> accounts) {
        var outcomes = new Opened[accounts.size()];
        IntStream.range(0, accounts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> accounts.get(place).id()))
                .forEach(place -> outcomes[place] = open(accounts.get(place)));
        return List.of(outcomes);
    }

    private Opened open(Account fresh) {
        if (ledger.open(fresh)) {
            return Opened.CREATED;
        }
        return ledger.find(fresh.id()).filter(fresh::isOpenedLike).isPresent()
                ? Opened.EXISTS
                : Opened.EXISTS_WITH_DIFFERENT_FIELDS;
    }
}
