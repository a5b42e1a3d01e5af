@NullMarked
package org.kith.imports.web;

import org.jspecify.annotations.NullMarked;
