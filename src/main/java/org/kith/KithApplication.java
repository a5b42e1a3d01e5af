package org.kith;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The root of the application; the command line starts it (see {@code org.kith.cli}). */
@SpringBootApplication
public class KithApplication {}
