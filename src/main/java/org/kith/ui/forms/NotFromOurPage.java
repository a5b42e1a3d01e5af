package org.kith.ui.forms;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form came without what our page puts into it. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class NotFromOurPage extends Refusal {
  NotFromOurPage() {
    super(
        "Something that our page sends is missing. Go back, open the page again and send it once more.");
  }
}
