package org.openapa.consumer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store for the tests; the host's own would be a database. */
final class MemoryStore implements Store {
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();

    @Override
    public void put(String key, byte[] document, byte[] report) {
        documents.put(key, document);
    }

    Map<String, byte[]> documents() {
        return documents;
    }
}
