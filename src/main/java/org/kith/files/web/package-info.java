@NullMarked
package org.kith.files.web;

import org.jspecify.annotations.NullMarked;
