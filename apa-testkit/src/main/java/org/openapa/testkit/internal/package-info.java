/** Internal: how generated documents are drawn and made smaller; not an API. */
@NullMarked
package org.openapa.testkit.internal;

import org.jspecify.annotations.NullMarked;
