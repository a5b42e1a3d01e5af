package org.kith.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.kith.database.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Runs Kith for real use.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();

  @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
  private int port = 8080;

  @Override
  public Integer call() throws InterruptedException {
    Port.requireFree(port);
    Application application = Application.server(data.open(Purpose.SERVE), data.folder, port);
    System.out.println(application.origin(port));
    FirstAdministrator.invite(application, data.folder, port);
    untilStopped(application);
    return Kith.DONE;
  }

  /** Waits for the signal to end (Ctrl+C, SIGTERM), and then lets requests finish. */
  static void untilStopped(Application application) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  application.close();
                  stopped.countDown();
                },
                "stop"));
    stopped.await();
  }
}
