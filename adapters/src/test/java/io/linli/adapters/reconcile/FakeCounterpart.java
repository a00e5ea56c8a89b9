package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.FakePlatform;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Tells what a fake platform has, two at a time.
final class FakeCounterpart implements Counterpart {
    private static final int PAGE = 2;

    final List<Report> reports = new ArrayList<>();

    /// Records beside those of the platform's book.
    final List<Copy> others = new ArrayList<>();

    /// What the platform says of every record.
    String says = "as it should be";

    /// Runs before each answer.
    Supplier<String> beforeEach = () -> "";

    private final FakePlatform platform;

    FakeCounterpart(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Platform platform() {
        return platform.platform();
    }

    @Override
    public Batch<Copy> copies(Instant since, String cursor) {
        beforeEach.get();
        var all = new ArrayList<>(others);
        platform.book.forEach((id, receipts) ->
                receipts.forEach(receipt -> all.add(new Copy(id.toString(), receipt, "", says))));
        return page(all, cursor);
    }

    @Override
    public Batch<Report> reports(Instant since, String cursor) {
        beforeEach.get();
        return page(reports, cursor);
    }

    @Override
    public String expected(Delivery delivery) {
        return "as it should be";
    }

    private static <T> Batch<T> page(List<T> all, String cursor) {
        var from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        var to = Math.min(from + PAGE, all.size());
        return new Batch<>(all.subList(from, to), to < all.size() ? Integer.toString(to) : "");
    }
}
