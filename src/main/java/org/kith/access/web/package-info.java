@NullMarked
package org.kith.access.web;

import org.jspecify.annotations.NullMarked;
