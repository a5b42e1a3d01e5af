package org.kith.ui.forms;

import org.springframework.core.io.Resource;

/**
 * A file that somebody attached. Neither its name nor what it claims to be is to be believed.
 *
 * @param fileName without folders
 * @param bytes its size
 */
public record Upload(String fileName, long bytes, Resource content) {
  public Upload {
    fileName =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  }
}
