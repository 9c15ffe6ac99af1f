/**
 * Public: how grades may follow from each other. Grading schemes with their constraints, the laws a grading function keeps or
 * breaks, and the constraints known of the four editions; generic over any areas and any ordered grades.
 *
 * <p>A scheme objects and explains; it never computes a grade.
 */
@NullMarked
package org.openapa.rules.grading;

import org.jspecify.annotations.NullMarked;
