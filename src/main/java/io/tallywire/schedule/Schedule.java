package io.tallywire.schedule;

import java.time.Duration;
import java.util.Properties;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Runs tasks at fixed intervals by Quartz, each never twice at the same time. What is due stands in
 * the database, so a tick that was missed is made up for by the next.
 *
 * <p>It does not know what the tasks do. A task that throws is logged and runs again at its next
 * tick.
 */
public final class Schedule implements AutoCloseable {
  private final Scheduler quartz;

  /** Starts the clock; nothing is scheduled yet. */
  public Schedule(String name) {
    var settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", name);
    settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.setProperty("org.quartz.threadPool.threadCount", "4");
    settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    try {
      quartz = new StdSchedulerFactory(settings).getScheduler();
      quartz.start();
    } catch (SchedulerException e) {
      throw new IllegalStateException("the schedule cannot be started", e);
    }
  }

  /** Runs {@code task} at once and then at every {@code interval}. */
  public void every(Duration interval, String name, Runnable task) {
    var data = new JobDataMap();
    data.put(TaskJob.TASK, task);
    var job = JobBuilder.newJob(TaskJob.class).withIdentity(name).usingJobData(data).build();
    var trigger =
        TriggerBuilder.newTrigger()
            .withIdentity(name)
            .withSchedule(
                SimpleScheduleBuilder.simpleSchedule()
                    .withIntervalInMilliseconds(interval.toMillis())
                    .repeatForever()
                    .withMisfireHandlingInstructionNextWithRemainingCount())
            .startNow()
            .build();
    try {
      quartz.scheduleJob(job, trigger);
    } catch (SchedulerException e) {
      throw new IllegalStateException("'" + name + "' cannot be scheduled", e);
    }
  }

  /** Starts no further task and waits for those that run. */
  @Override
  public void close() {
    try {
      quartz.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the schedule cannot be stopped", e);
    }
  }
}
