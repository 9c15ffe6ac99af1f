package org.openapa.consumer;

/** Where the host keeps assessments and their reports. */
interface Store {
    void put(String key, byte[] document, byte[] report);
}
