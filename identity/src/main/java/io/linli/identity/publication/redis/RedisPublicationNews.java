package io.linli.identity.publication.redis;

import io.linli.identity.publication.PublicationNews;
import io.linli.mesh.live.LiveUpdates;

/// News as the number of the edition.
final class RedisPublicationNews implements PublicationNews {
    static final String TOPIC = "publications";

    private final LiveUpdates updates;

    RedisPublicationNews(LiveUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void tell(long edition) {
        updates.tell(TOPIC, Long.toString(edition));
    }
}
