package org.kith.outbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Areas;
import org.kith.access.Job;
import org.kith.kernel.AreaId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs {@link Job}s: area by area, each as a system actor that may do what the job says. */
@Component
public class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Areas areas;

  Jobs(ObjectProvider<Job> jobs, Areas areas) {
    jobs.orderedStream()
        .forEach(job -> {
          if (this.jobs.put(job.name(), job) != null) {
            throw new IllegalStateException("two jobs are called " + job.name());
          }
        });
    this.areas = areas;
  }

  public Collection<Job> all() {
    return jobs.values();
  }

  /** Runs a job in one area, here and now, and throws what it throws. */
  public void runNow(String name, AreaId area) {
    Job job = jobs.get(name);
    if (job == null) {
      throw new IllegalArgumentException("no job is called " + name);
    }
    runNow(job, area);
  }

  /** Runs a job in every area, here and now. */
  public void runNow(String name) {
    Set.copyOf(areas.all()).forEach(area -> runNow(name, area));
  }

  /** Runs a job in every area, whatever happens in one of them; whether all went well. */
  public boolean runEverywhere(Job job) {
    boolean wentWell = true;
    for (AreaId area : areas.all()) {
      try {
        runNow(job, area);
      } catch (RuntimeException failure) {
        LOG.error("job {} failed in area {}", job.name(), area, failure);
        wentWell = false;
      }
    }
    return wentWell;
  }

  private static void runNow(Job job, AreaId area) {
    Actor actor = Actor.system("jobs", job.name(), area, job.actions());
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          job.run();
          return true;
        });
  }
}
