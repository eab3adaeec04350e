@NullMarked
package io.dateline.cli.render;

import org.jspecify.annotations.NullMarked;
