// One application in Flowable 7: start, then three user tasks claimed and completed, with a timer on the whole; history level full.
// Reads lines `run CASES LANES` from standard input and answers each with `{"cases":…,"seconds":…,"commands":[milliseconds…]}`.
package tongban.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

public final class FlowablePeer {
  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="tongban">
        <process id="application" isExecutable="true">
          <startEvent id="received"/>
          <sequenceFlow id="f1" sourceRef="received" targetRef="handling"/>
          <subProcess id="handling">
            <startEvent id="begin"/>
            <sequenceFlow id="g1" sourceRef="begin" targetRef="accept"/>
            <userTask id="accept" flowable:candidateGroups="window"/>
            <sequenceFlow id="g2" sourceRef="accept" targetRef="handle"/>
            <userTask id="handle" flowable:candidateGroups="handler"/>
            <sequenceFlow id="g3" sourceRef="handle" targetRef="decide"/>
            <userTask id="decide" flowable:candidateGroups="approver"/>
            <sequenceFlow id="g4" sourceRef="decide" targetRef="end"/>
            <endEvent id="end"/>
          </subProcess>
          <boundaryEvent id="due" attachedToRef="handling" cancelActivity="false">
            <timerEventDefinition><timeDuration>P20D</timeDuration></timerEventDefinition>
          </boundaryEvent>
          <sequenceFlow id="f3" sourceRef="due" targetRef="overdue"/>
          <endEvent id="overdue"/>
          <sequenceFlow id="f2" sourceRef="handling" targetRef="closed"/>
          <endEvent id="closed"/>
        </process>
      </definitions>
      """;

  private static final Map<String, String> PEOPLE = Map.of("accept", "lin", "handle", "zhao", "decide", "chen");

  public static void main(String[] arguments) throws Exception {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(arguments[0]);
    pool.setUsername(arguments[1]);
    pool.setPassword(arguments[2]);
    pool.setMaximumPoolSize(24);
    try (HikariDataSource data = new HikariDataSource(pool)) {
      StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
      configuration.setDataSource(data);
      configuration.setDatabaseSchemaUpdate("true");
      configuration.setHistoryLevel(HistoryLevel.FULL);
      configuration.setAsyncExecutorActivate(true);
      ProcessEngine engine = configuration.buildProcessEngine();
      engine.getRepositoryService().createDeployment().addString("application.bpmn20.xml", PROCESS).deploy();
      System.out.println("ready");
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split(" ");
        if (parts[0].equals("run")) System.out.println(run(engine, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      }
      engine.close();
    }
  }

  private static String run(ProcessEngine engine, int cases, int lanes) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(cases);
    List<Long> commands = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(lanes);
    ExecutorService threads = Executors.newFixedThreadPool(lanes);
    AtomicInteger failures = new AtomicInteger();
    long from = System.nanoTime();
    for (int lane = 0; lane < lanes; lane += 1) {
      threads.execute(
          () -> {
            List<Long> mine = new ArrayList<>();
            try {
              while (left.getAndDecrement() > 0) application(engine, mine);
            } catch (RuntimeException error) {
              error.printStackTrace();
              failures.incrementAndGet();
            }
            synchronized (commands) {
              commands.addAll(mine);
            }
            done.countDown();
          });
    }
    done.await();
    double seconds = (System.nanoTime() - from) / 1e9;
    threads.shutdown();
    StringBuilder text = new StringBuilder("{\"cases\":" + (failures.get() > 0 ? 0 : cases) + ",\"seconds\":" + seconds + ",\"commands\":[");
    for (int i = 0; i < commands.size(); i += 1) text.append(i == 0 ? "" : ",").append(commands.get(i) / 1_000 / 1e3);
    return text.append("]}").toString();
  }

  /** The same four commands as the case of the engine bench: filed, accepted, passed on, decided. */
  private static void application(ProcessEngine engine, List<Long> times) {
    long from = System.nanoTime();
    String id =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                "application", Map.of("applicant", "party-1", "yearlyVolume", 12, "form", "d".repeat(64), "channel", "WINDOW"))
            .getId();
    times.add(System.nanoTime() - from);
    for (String step : List.of("accept", "handle", "decide")) {
      from = System.nanoTime();
      String task = engine.getTaskService().createTaskQuery().processInstanceId(id).taskDefinitionKey(step).singleResult().getId();
      engine.getTaskService().claim(task, PEOPLE.get(step));
      engine.getTaskService().complete(task, Map.of(step + "Opinion", "材料属实，同意"));
      times.add(System.nanoTime() - from);
    }
  }
}
