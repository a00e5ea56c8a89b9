package io.linli.citizen.points.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A ledger in memory for tests of the rules: some accounts, and a book that lasts.
final class BookFixture {
    static final long NOW = 1_795_000_000_000_000_000L;
    static final long SECOND = 1_000_000_000L;

    final List<Account> accounts = new ArrayList<>();
    private Book book;

    AccountId account(int ledger, int flags) {
        return account(ledger, flags, Balances.NONE);
    }

    AccountId account(int ledger, int flags, Balances balances) {
        var id = Draft.anyone();
        accounts.add(
                Draft.account(id, ledger, flags).openedAt(1).with(balances, (flags & 32) != 0));
        return id;
    }

    Book book() {
        if (book == null) {
            book = at(NOW);
        }
        return book;
    }

    /// A fresh book over the accounts as they were made.
    Book at(long time) {
        return new Book(
                new Book.Read(accounts, List.of(), List.of(), List.of(), Set.of(), Set.of()), time);
    }

    /// A book over what this one has come to.
    Book later(long time) {
        var changes = book().changes();
        var now = new ArrayList<>(accounts);
        changes.moved()
                .forEach(moved -> now.replaceAll(one -> one.id().equals(moved.id()) ? moved : one));
        book =
                new Book(
                        new Book.Read(
                                now,
                                changes.written(),
                                changes.held(),
                                changes.burnt(),
                                Set.of(),
                                Set.of()),
                        time);
        return book;
    }

    Outcome post(Draft one) {
        return book().post(List.of(one.done())).getFirst();
    }

    List<Outcome> post(List<Draft> batch) {
        return book().post(batch.stream().map(Draft::done).toList());
    }

    /// Writes it, which must succeed.
    UUID posted(Draft one) {
        if (post(one) != Outcome.CREATED) {
            throw new AssertionError("the world does not stand: " + one);
        }
        return one.id();
    }

    Account now(AccountId id) {
        return book().changes().moved().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> accounts.stream().filter(one -> one.id().equals(id)).findFirst())
                .orElseThrow();
    }
}
