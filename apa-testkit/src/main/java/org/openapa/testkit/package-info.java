/** Public: what to test grade rules, and tools that read assessments, with. */
@NullMarked
package org.openapa.testkit;

import org.jspecify.annotations.NullMarked;
