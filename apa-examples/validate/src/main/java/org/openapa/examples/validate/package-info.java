/** The program {@code apa}; start at {@link org.openapa.examples.validate.Main}. */
@NullMarked
package org.openapa.examples.validate;

import org.jspecify.annotations.NullMarked;
