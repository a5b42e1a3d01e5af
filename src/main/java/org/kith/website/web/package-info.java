@NullMarked
package org.kith.website.web;

import org.jspecify.annotations.NullMarked;
