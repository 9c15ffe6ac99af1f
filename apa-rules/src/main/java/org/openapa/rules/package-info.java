/** Public: rules, rule sets, and the reports and findings that checking an assessment gives. */
@NullMarked
package org.openapa.rules;

import org.jspecify.annotations.NullMarked;
