@NullMarked
package io.dateline.cli.ftm;

import org.jspecify.annotations.NullMarked;
