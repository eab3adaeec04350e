/** The values of the domain. */
@NullMarked
package io.dateline.model;

import org.jspecify.annotations.NullMarked;
