/** Measurements; run them as docs/benchmarks.md says. */
@NullMarked
package org.openapa.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
