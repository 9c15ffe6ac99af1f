/** Internal: what jqwik finds by itself; not an API. */
@NullMarked
package org.openapa.testkit.internal.providers;

import org.jspecify.annotations.NullMarked;
