package org.openapa.consumer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the service is given. */
class Stores {
    @Produces
    @Singleton
    MemoryStore store() {
        return new MemoryStore();
    }
}
