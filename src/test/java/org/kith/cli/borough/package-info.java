@NullMarked
package org.kith.cli.borough;

import org.jspecify.annotations.NullMarked;
