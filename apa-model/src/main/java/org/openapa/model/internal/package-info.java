/** Internal: shared by the modules of this project, not an API. */
@NullMarked
package org.openapa.model.internal;

import org.jspecify.annotations.NullMarked;
