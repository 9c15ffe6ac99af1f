/** Test support shared by the modules of this project; not an API. */
@NullMarked
package org.openapa.testsupport;

import org.jspecify.annotations.NullMarked;
