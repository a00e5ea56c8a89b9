package io.linli.adapters.delivery;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;

/// Where it is kept who did what to the queue. Every method joins the transaction at hand.
public interface Acts {
    void add(Act act);

    /// Newest first; what is about deliveries only as far as the caller reaches.
    Page<Act> list(Platform platform, PageToken from, int size);
}
