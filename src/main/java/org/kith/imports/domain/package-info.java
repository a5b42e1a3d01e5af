@NullMarked
package org.kith.imports.domain;

import org.jspecify.annotations.NullMarked;
