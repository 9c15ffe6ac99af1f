package org.openapa.json;

import org.openapa.model.Assessment;

/**
 * One record of a stream: where it begins, and what reading it gave. Immutable and thread-safe.
 *
 * @param position where its first character stands in the stream; its problems' positions are in the stream too
 * @param decoded the assessment, or the problems in its way, or both where that is asked for
 */
public record DecodedRecord(Position position, Decoded<Assessment> decoded) {}
