package io.tallywire.schedule;

import java.util.Objects;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Quartz side of a task. Quartz makes it anew for each run. */
@DisallowConcurrentExecution
public final class TaskJob implements Job {
  static final String TASK = "task";

  private static final Logger log = LoggerFactory.getLogger(TaskJob.class);

  @Override
  public void execute(JobExecutionContext context) {
    try {
      ((Runnable) Objects.requireNonNull(context.getMergedJobDataMap().get(TASK))).run();
    } catch (RuntimeException e) {
      log.atError()
          .setCause(e)
          .addKeyValue("task", context.getJobDetail().getKey().getName())
          .log("task failed");
    }
  }
}
