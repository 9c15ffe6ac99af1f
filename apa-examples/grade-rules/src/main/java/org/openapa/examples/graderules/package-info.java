/** Internal: an example program. */
@NullMarked
package org.openapa.examples.graderules;

import org.jspecify.annotations.NullMarked;
