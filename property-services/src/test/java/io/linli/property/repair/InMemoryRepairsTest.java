package io.linli.property.repair;

import java.util.function.Supplier;

class InMemoryRepairsTest extends RepairsContract {
    private final InMemoryRepairs repairs = new InMemoryRepairs();

    @Override
    protected Repairs repairs() {
        return repairs;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> body) {
        return body.get();
    }
}
