package eu.hanse.io.report;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, steered by its DevTools protocol: it shows one page, types and clicks
 * as a person does, and notes what the page asks the network for and complains about.
 */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SECONDS = 30;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> painted = new LinkedBlockingQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private int lastId;
  private String session = "";

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Listener()).join();
  }

  /** {@return the browser's program, if there is one on the path} */
  static Optional<Path> program() {
    return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
        .flatMap(
            name ->
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** {@return a browser with an empty page} */
  static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser browser = new Browser(process, address(process, profile.resolve("DevToolsActivePort")));
    browser.attach();
    return browser;
  }

  /** The browser tells in a file where it can be spoken to: the port, and below it the path. */
  private static URI address(Process process, Path file) throws IOException, InterruptedException {
    long end = end();
    while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("the browser cannot be steered");
      }
      Thread.sleep(20);
    }
    List<String> lines = Files.readAllLines(file);
    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  private static long end() {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
  }

  private void attach() throws InterruptedException {
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).at("/targetId").asString();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .at("/sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
    call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
    call(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of(
            "source",
            "addEventListener('securitypolicyviolation', it => console.error(it.violatedDirective))"));
  }

  /** Opens a page and waits until it is seen: before that, the browser ignores what is clicked. */
  void open(String address) throws InterruptedException {
    // By way of an empty page: an address that differs behind # alone would not load anything.
    navigate("about:blank");
    painted.clear();
    requests.clear();
    complaints.clear();
    navigate(address);
    if (painted.poll(SECONDS, TimeUnit.SECONDS) == null) {
      throw new IllegalStateException(address + " is not seen");
    }
  }

  private void navigate(String address) throws InterruptedException {
    loaded.clear();
    call("Page.navigate", Map.of("url", address));
    if (loaded.poll(SECONDS, TimeUnit.SECONDS) == null) {
      throw new IllegalStateException(address + " did not load");
    }
  }

  /** Waits until a condition holds. */
  void waitUntil(String condition) throws InterruptedException {
    long end = end();
    while (!evaluate(condition).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + condition);
      }
      Thread.sleep(20);
    }
  }

  /** {@return the value of an expression in the page} */
  JsonNode evaluate(String expression) throws InterruptedException {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value");
  }

  /** Types a text where the focus is. */
  void type(String text) throws InterruptedException {
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      press(letter, letter);
    }
  }

  /** Presses a key that writes nothing, such as {@code Escape}. */
  void press(String key) throws InterruptedException {
    press(key, "");
  }

  private void press(String key, String text) throws InterruptedException {
    int code = key.equals("Escape") ? 27 : key.equals("Tab") ? 9 : 0;
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Clicks in the middle of the element that an expression names. */
  void click(String element) throws InterruptedException {
    JsonNode at =
        evaluate(
            "(it => { it.scrollIntoView({ block: 'center' });"
                + " const box = it.getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })("
                + element
                + ")");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", at.get(0), "y", at.get(1), "button", "left", "clickCount", 1));
    }
  }

  /** Makes the window as large as this. */
  void resize(int width, int height) throws InterruptedException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Lets pages run no script, or lets them again. */
  void setScripts(boolean enabled) throws InterruptedException {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
  }

  /** {@return the addresses that the page asked for} */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** {@return errors of scripts, and what the content security policy forbade} */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  JsonNode call(String method, Map<String, Object> parameters) throws InterruptedException {
    int id = send(method, parameters);
    JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
    if (answer == null || answer.get("id").asInt() != id || answer.has("error")) {
      throw new IllegalStateException(method + " was answered by " + answer);
    }
    return answer.get("result");
  }

  private int send(String method, Map<String, Object> parameters) {
    int id = ++lastId;
    Map<String, Object> message =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(JSON.writeValueAsString(message), true).join();
    return id;
  }

  private void take(JsonNode message) {
    String method = message.path("method").asString("");
    if (message.has("id")) {
      answers.add(message);
    } else if (method.equals("Page.loadEventFired")) {
      loaded.add(method);
    } else if (message.at("/params/name").asString("").equals("firstContentfulPaint")) {
      painted.add(method);
    } else if (method.equals("Network.requestWillBeSent")) {
      requests.add(message.at("/params/request/url").asString());
    } else if (method.equals("Runtime.exceptionThrown")
        || method.equals("Log.entryAdded")
        || method.equals("Runtime.consoleAPICalled")) {
      complaints.add(message.get("params").toString());
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> processes =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    send("Browser.close", Map.of());
    for (ProcessHandle running : processes) {
      running.onExit().completeOnTimeout(running, SECONDS, TimeUnit.SECONDS).join();
      running.destroyForcibly();
    }
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }
  }
}
