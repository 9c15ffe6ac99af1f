/** Public: reading and writing assessments and reports as JSON, format {@code apa/1}. */
@NullMarked
package org.openapa.json;

import org.jspecify.annotations.NullMarked;
