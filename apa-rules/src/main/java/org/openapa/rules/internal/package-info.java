/** Internal: what the engine and the catalogue share, not an API. */
@NullMarked
package org.openapa.rules.internal;

import org.jspecify.annotations.NullMarked;
