@NullMarked
package org.kith.directory.web;

import org.jspecify.annotations.NullMarked;
