/** Internal: what the engine, the catalogue and the modules of this project share, not an API. */
@NullMarked
package org.openapa.rules.internal;

import org.jspecify.annotations.NullMarked;
