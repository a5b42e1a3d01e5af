/**
 * What every page shares: layout, components, languages, wording, charts and maps; the web plumbing
 * behind them is nobody else's business. How to add a page: {@code docs/pages.md}.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kith.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
