/** Fuzz tests of the codec; run them as docs/fuzzing.md says. */
@NullMarked
package org.openapa.examples.fuzz;

import org.jspecify.annotations.NullMarked;
