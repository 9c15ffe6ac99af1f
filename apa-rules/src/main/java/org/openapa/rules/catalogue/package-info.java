/** Public: the catalogue of standard rules for the assessment, one rule a file, gathered in {@link ApaRules}. */
@NullMarked
package org.openapa.rules.catalogue;

import org.jspecify.annotations.NullMarked;
