/**
 * Public: councils, editions, outcome areas, judgements, the descriptor scale, and the assessment letter they stand in.
 *
 * <p>The model holds what was printed, complete or not. Whether it makes sense is for the rules to say.
 */
@NullMarked
@ValueStyle
package org.openapa.model;

import org.jspecify.annotations.NullMarked;
