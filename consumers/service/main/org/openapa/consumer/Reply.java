package org.openapa.consumer;

/** What the service answers: an HTTP status and a body in JSON. */
record Reply(int status, byte[] body) {}
